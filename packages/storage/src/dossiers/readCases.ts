import type { CaseDossier } from "@wengang/domain/dossiers/CaseDossier.ts"
import { caseDossierOf } from "@wengang/domain/rectification/caseDossierOf.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { caseOf } from "../cases/caseColumns.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { CaseTable } from "../tables/caseTables.ts"
import type { AreaRange } from "./AreaRange.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** All cases of a range of areas, or some by key. */
export type Cases = AreaRange | { readonly cases: ReadonlyArray<string> }

const columns = [
  "id",
  "state",
  "rule",
  "area",
  "foundAt",
  "relapseOf",
  "handedOverOn",
  "unitName",
  "unitArea",
  "leader",
  "deadline",
  "quality",
  "changedOn",
  "closedOn",
  "body"
] as const satisfies ReadonlyArray<keyof CaseTable>

/** The dossiers of the cases selected. */
export function readCases(reader: RowReader, cases: Cases): ReadonlyArray<CaseDossier> {
  const confirmations = confirmationsOf(reader, cases)
  return reader.rows(casesIn(cases)).map((row) => {
    const stored = Object.fromEntries(columns.map((name, at) => [name, row[at]])) as unknown as CaseTable
    return caseDossierOf(caseOf(stored), {
      confirmations: confirmations.get(stored.id) ?? [],
      lastRunOn: row[columns.length] as never
    })
  })
}

/** Confirmations in the places of closed cases, by case. */
function confirmationsOf(reader: RowReader, cases: Cases) {
  const byCase = new Map<string, Array<CaseDossier["confirmations"][number]>>()
  for (const row of reader.rows(confirmationsIn(cases))) {
    const [id, finding, confirmedOn] = row as unknown as readonly [string, string, Day]
    const known = byCase.get(id)
    if (known === undefined) byCase.set(id, [{ finding, confirmedOn }])
    else known.push({ finding, confirmedOn })
  }
  return byCase
}

/** A check of the whole county, whoever's case it was made for, counts for all cases of the rule. */
const casesIn = (cases: Cases) =>
  selected(cases)
    .select(columns)
    .select((eb) =>
      eb
        .selectFrom("widerCheck")
        .select((check) => check.fn.max("widerCheck.day").as("day"))
        .whereRef("widerCheck.rule", "=", "case.rule")
        .whereRef("widerCheck.area", "<=", "case.county")
        .whereRef("widerCheck.areaEnd", ">=", "case.county")
        .as("lastRunOn")
    )
    .orderBy("id")

const confirmationsIn = (cases: Cases) =>
  selected(cases)
    .innerJoin("confirmation", (join) =>
      join
        .onRef("confirmation.rule", "=", "case.rule")
        .onRef("confirmation.area", ">=", "case.area")
        .onRef("confirmation.area", "<=", "case.areaEnd")
        .onRef("confirmation.day", ">", "case.closedOn")
    )
    .select(["case.id", "confirmation.fingerprint", "confirmation.day"])
    .distinct()
    .orderBy("case.id")
    .orderBy("confirmation.day")
    .orderBy("confirmation.fingerprint")

const selected = (cases: Cases) =>
  db
    .selectFrom("case")
    .where((eb) =>
      "first" in cases
        ? eb.and([eb("case.area", ">=", cases.first), eb("case.area", "<=", cases.last)])
        : eb("case.id", "in", keysIn(cases.cases))
    )
