import { caseSheet } from "@wengang/domain/dossiers/CaseDossier.ts"
import { inspectionSheet } from "@wengang/domain/dossiers/InspectionDossier.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Evidence } from "@wengang/domain/rules/Outcome.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Reach } from "../acting/Reach.ts"
import { caseNumbersOf } from "../cases/caseNumbersOf.ts"
import type { Suspicion } from "../ports/FindingStore.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { citedFigures, type ShownField } from "./citedFigures.ts"
import { nameRows, type RowRef } from "./nameRows.ts"
import { subjectRow } from "./subjectRow.ts"

/** A field of a row among the evidence. */
export interface EvidenceField {
  readonly name: string
  readonly label: Sentence
  readonly kind: Field["kind"]
  /** The stored value; choices by label, identity numbers and phones masked. */
  readonly value: unknown
  /** What people call the area or the row that the value names; null for other values. */
  readonly called: string | null
  /** The value that the verdict rests on, as it stood when it was judged; null for fields that it does not cite. */
  readonly cited: Pick<Evidence, "value"> | null
}

/** A row among the evidence, whole, so that contradicting fields can be read where they stand. */
export interface EvidenceRow {
  readonly sheet: Sentence
  readonly key: string
  /** What people call the row: a person's name, a post's title; null where it has none. */
  readonly called: string | null
  /**
   * `missing`: the evidence is that there is no such row. `counted`: figures that the rule added up, no row. `elsewhere`:
   * a row of another area, of which no more is shown than the verdict says.
   */
  readonly standing: "present" | "missing" | "counted" | "elsewhere"
  /** In the order of the sheet; of a row that is missing, its key and what is cited of it. */
  readonly fields: ReadonlyArray<EvidenceField>
}

/** A row that is cited: of a ledger, or of something that is no ledger (null). */
interface CitedRow {
  readonly ledger: LedgerName | null
  readonly sheet: string
  readonly key: string
  readonly cited: Array<Evidence>
}

type Facts = Readonly<Record<string, unknown>>

/** The row that a suspicion is about, then the rows of its evidence. */
export const evidenceRows = Effect.fnUntraced(function* (reach: Reach, suspicion: Suspicion) {
  const ledgers = yield* LedgerStore
  const { path } = yield* Areas
  const cited = citedRows(suspicion)
  const stored = yield* ledgers.rows(reach, cited.flatMap(refOf))
  const rows = cited.map((row) => {
    const values = stored.find((one) => one.ledger === row.ledger && one.key === row.key)?.values
    return { row, standing: standingOf(row, values), facts: values ?? factsOf(row) }
  })
  const names = yield* nameRows(
    reach,
    rows.flatMap(({ row, facts }) => [...refOf(row), ...referencesIn(row, facts)])
  )
  const numbers = yield* caseNumbersOf([suspicion.subject])
  return rows.map(
    ({ row, standing, facts }): EvidenceRow => ({
      sheet: {
        zh: row.sheet,
        en: row.ledger === null ? (noSheets[row.sheet] ?? row.sheet) : ledgerOf(row.ledger).english
      },
      key: row.key,
      called: names.get(`${row.ledger}/${row.key}`) ?? numbers.get(row.key) ?? null,
      standing,
      fields: Object.entries(facts).map(([name, value]): EvidenceField => {
        const field = shownAs(row, name)
        const of = row.cited.find((one) => one.field === name)
        return {
          name,
          label: { zh: field.label, en: field.english },
          kind: field.kind,
          value: typeof value === "string" ? (field.choices?.[value] ?? inWords(row, name, value)) : value,
          called: calledBy(field, value, names, path),
          cited: of === undefined ? null : { value: inWords(row, name, of.value) }
        }
      })
    })
  )
})

/** What is cited as if it stood on a sheet, in English. */
const noSheets: Readonly<Record<string, string>> = { [caseSheet]: "case", [inspectionSheet]: "inspection" }

/** A value as people say it: a rule that a case is about by its title. */
function inWords<A>({ ledger }: CitedRow, name: string, value: A): A | string {
  if (ledger !== null || name !== "rule" || typeof value !== "string") return value
  return ruleOf(value)?.title.zh ?? value
}

function standingOf(row: CitedRow, values: Facts | null | undefined): EvidenceRow["standing"] {
  if (values === null) return "elsewhere"
  if (values !== undefined) return "present"
  return isCounted(row) ? "counted" : "missing"
}

function citedRows({ subject, evidence }: Suspicion): ReadonlyArray<CitedRow> {
  const rows = new Map<string, CitedRow>()
  const rowOf = (ledger: LedgerName | null, sheet: string, key: string) => {
    const row = rows.get(`${sheet}/${key}`) ?? { ledger, sheet, key, cited: [] }
    rows.set(`${sheet}/${key}`, row)
    return row
  }
  const about = subjectRow(subject)
  if (about !== undefined) rowOf(about.ledger, ledgerOf(about.ledger).sheet, about.key)
  for (const one of evidence) rowOf(ofSheet(one.sheet) ?? null, one.sheet, one.key).cited.push(one)
  return [...rows.values()]
}

function refOf({ ledger, key }: CitedRow): ReadonlyArray<RowRef> {
  return ledger === null ? [] : [{ ledger, key }]
}

/** Whether what is cited are no fields of a row: figures of a whole area, or facts of something that is no ledger. */
function isCounted({ ledger, cited }: CitedRow): boolean {
  return ledger === null || cited.some(({ field, value }) => value !== null && !(field in ledgerOf(ledger).fields))
}

/** What is known of a row that does not exist: the key it would have, and what the verdict cites. */
function factsOf(row: CitedRow): Facts {
  const names = row.ledger === null || isCounted(row) ? [] : ledgerOf(row.ledger).key
  const cut = row.key.lastIndexOf("/")
  const parts = names.length === 2 && cut >= 0 ? [row.key.slice(0, cut), row.key.slice(cut + 1)] : [row.key]
  return {
    ...Object.fromEntries(names.slice(0, parts.length).map((name, at) => [name, parts[at]])),
    ...Object.fromEntries(row.cited.map(({ field, value }) => [field, value]))
  }
}

function shownAs({ ledger }: CitedRow, name: string): ShownField {
  const field = ledger === null ? undefined : ledgerOf(ledger).fields[name]
  return field ?? citedFigures[name] ?? { kind: "text", label: name, english: name }
}

function referencesIn({ ledger }: CitedRow, facts: Facts): ReadonlyArray<RowRef> {
  if (ledger === null) return []
  const { fields } = ledgerOf(ledger)
  return Object.entries(facts).flatMap(([name, value]) => {
    const to = fields[name]?.refersTo
    return to === undefined || typeof value !== "string" ? [] : [{ ledger: to as LedgerName, key: value }]
  })
}

function calledBy(
  field: ShownField,
  value: unknown,
  names: ReadonlyMap<string, string>,
  path: (code: string) => ReadonlyArray<string>
): string | null {
  if (typeof value !== "string") return null
  if (field.kind === "area") return path(value).join("")
  return field.refersTo === undefined ? null : (names.get(`${field.refersTo}/${value}`) ?? null)
}
