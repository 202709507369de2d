import { ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { type Cell, mapCells } from "../../src/spoilt/mapCells.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"

/** The ledgers with every key, and every reference to one, renamed. */
export function renamed(ledgers: Ledgers, rename: (id: string) => string): Ledgers {
  const classes = new Set(ledgers.class.map(({ id }) => id))
  return mapCells(ledgers, (value, { ledger, name, field }) => {
    if (typeof value !== "string") return value
    // An allowance names its class in the column that holds years and months for other grants.
    const isClass = ledger === "grant" && name === "period" && classes.has(value)
    return field.kind === "id" || isClass ? rename(value) : value
  })
}

/** New names that have nothing of the old ones, in the same order as they or in the opposite one. */
export class NewNames {
  private readonly newNames = new Map<string, string>()
  private readonly oldNames = new Map<string, string>()

  constructor(ledgers: Ledgers, order: "same" | "opposite") {
    const old = [...keysIn(ledgers)].sort()
    if (order === "opposite") old.reverse()
    for (const [at, id] of old.entries()) {
      const name = `改${String(at).padStart(6, "0")}名`
      this.newNames.set(id, name)
      this.oldNames.set(name, id)
    }
  }

  of(id: string): string {
    return this.newNames.get(id) ?? id
  }

  /** The verdicts as they would read with the old names. */
  undone(verdicts: ReadonlyArray<Verdict>): ReadonlyArray<Verdict> {
    const text = JSON.stringify(verdicts)
    return JSON.parse(text.replace(/改\d{6}名/g, (name) => this.oldNames.get(name) ?? name))
  }
}

function keysIn(ledgers: Ledgers): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const ledger of ledgerNames) {
    const names = Object.entries(ledgerOf(ledger).fields).flatMap(([name, { kind }]) => (kind === "id" ? [name] : []))
    for (const row of ledgers[ledger] as ReadonlyArray<Readonly<Record<string, Cell>>>) {
      for (const name of names) if (typeof row[name] === "string") keys.add(row[name])
    }
  }
  return keys
}
