import { type DossierKind, dossierKinds } from "@wengang/application/ports/Examiner.ts"
import { inChunks } from "./inChunks.ts"

/** Dossiers that are judged at once when a write touches them; more wait for the next run. */
const most = 3000

/** The dossiers that a transaction has touched. */
export class TouchedDossiers {
  private readonly keys = new Map<DossierKind, Set<string>>(dossierKinds.map((kind) => [kind, new Set()]))
  private size = 0
  private overflowing = false

  add(kind: DossierKind, key: string): void {
    const keys = this.keys.get(kind)
    if (keys === undefined || keys.has(key)) return
    if (this.size >= most) {
      this.overflowing = true
      return
    }
    keys.add(key)
    this.size++
  }

  /** Notes that there are others, which nobody lists: all of an area. */
  addMore(): void {
    this.overflowing = true
  }

  /** Whether there are more than are listed. */
  get more(): boolean {
    return this.overflowing
  }

  /** As slices to examine. */
  slices() {
    return dossierKinds.flatMap((kind) =>
      [...inChunks([...(this.keys.get(kind) ?? [])], 300)].map((keys) => ({ kind, of: { keys }, size: keys.length }))
    )
  }

  /** As suspicions name them, `kind:key`. */
  names(): ReadonlyArray<string> {
    return [...this.keys].flatMap(([kind, keys]) => [...keys].map((key) => `${kind}:${key}`))
  }
}
