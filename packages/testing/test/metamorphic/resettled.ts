import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { mapCells } from "../../src/spoilt/mapCells.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { Random } from "../../src/synthetic/Random.ts"
import { shuffled } from "./shuffled.ts"

// A training place is free text; no text of the generated ones begins like a code.
const areaFields: ReadonlySet<string> = new Set(["area", "place"])

/** Where everything moves when the counties of each province change places, and in each county its villages. */
export class Resettlement {
  private readonly moves = new Map<string, string>()
  private readonly backs = new Map<string, string>()

  constructor(ledgers: Ledgers, seed: number) {
    const random = new Random(seed)
    const codes = areasIn(ledgers)
    const counties = exchanged(new Set([...codes].map((code) => code.slice(0, 6))), 2, random)
    const villages = exchanged(new Set([...codes].filter((code) => !code.endsWith("000"))), 6, random)
    for (const code of codes) {
      const to = (counties.get(code.slice(0, 6)) ?? "") + (villages.get(code) ?? code).slice(6)
      this.moves.set(code, to)
      this.backs.set(to, code)
    }
    for (const [from, to] of counties) {
      this.moves.set(countyCode(from), countyCode(to))
      this.backs.set(countyCode(to), countyCode(from))
    }
  }

  /** The ledgers of the people resettled; keys stay what they were. */
  of(ledgers: Ledgers): Ledgers {
    return mapCells(ledgers, (value, { field }) =>
      field.kind === "area" && value !== null ? (this.moves.get(String(value)) ?? value) : value
    )
  }

  /** The verdicts as they would read of the places before. */
  undone(verdicts: ReadonlyArray<Verdict>): ReadonlyArray<Verdict> {
    return verdicts.map((verdict) => ({
      ...verdict,
      area: this.back(verdict.area) as AreaCode,
      subject: { ...verdict.subject, id: this.backIn(verdict.subject.id) },
      evidence: verdict.evidence.map((row) => ({
        ...row,
        key: this.backIn(row.key),
        value: typeof row.value === "string" && areaFields.has(row.field) ? this.backIn(row.value) : row.value
      }))
    }))
  }

  private back(code: string): string {
    return this.backs.get(code) ?? code
  }

  private backIn(text: string): string {
    return text.replace(/^\d{12}/, (code) => this.back(code))
  }
}

/** Each code with another one of those that begin with as many equal digits. */
function exchanged(codes: ReadonlySet<string>, digits: number, random: Random): ReadonlyMap<string, string> {
  const groups = new Map<string, Array<string>>()
  for (const code of codes) groups.set(code.slice(0, digits), [...(groups.get(code.slice(0, digits)) ?? []), code])
  return new Map(
    [...groups.values()].flatMap((group) => {
      const others = shuffled(group, random)
      return group.map((code, at) => [code, others[at] ?? code] as const)
    })
  )
}

function areasIn(ledgers: Ledgers): ReadonlySet<string> {
  const codes = new Set<string>()
  mapCells(ledgers, (value, { field }) => {
    if (field.kind === "area" && value !== null) codes.add(String(value))
    return value
  })
  return codes
}

function countyCode(prefix: string): string {
  return prefix.padEnd(12, "0")
}
