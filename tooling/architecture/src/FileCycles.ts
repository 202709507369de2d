import type { Check } from "./Check.ts"
import { destinationOf } from "./Member.ts"

/** No file imports itself through others, not even its types. */
export const fileCycles: Check = ({ sources }) => {
  const imported = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => {
        const destination = destinationOf(path, specifier)
        return destination.kind === "file" ? [destination.path] : []
      })
    ])
  )
  const done = new Set<string>()
  const cycles: Array<ReadonlyArray<string>> = []
  const follow = (path: string, trail: ReadonlyArray<string>): void => {
    const met = trail.indexOf(path)
    if (met >= 0) {
      cycles.push([...trail.slice(met), path])
      return
    }
    if (done.has(path)) return
    for (const next of imported.get(path) ?? []) follow(next, [...trail, path])
    done.add(path)
  }
  for (const path of imported.keys()) follow(path, [])
  return cycles.map((cycle) => `These files import each other in a circle: ${cycle.join(" → ")}.`)
}
