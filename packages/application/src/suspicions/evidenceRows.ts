import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import type { Evidence } from "@wengang/domain/rules/Outcome.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Suspicion } from "../ports/FindingStore.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { nameKey, nameRows, type RowRef } from "./nameRows.ts"
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
  /** `missing`: the evidence is that there is no such row. `counted`: figures that the rule added up, no row. */
  readonly standing: "present" | "missing" | "counted"
  /** In the order of the sheet; of a row that is missing, its key and what is cited of it. */
  readonly fields: ReadonlyArray<EvidenceField>
}

interface Wanted extends RowRef {
  readonly cited: Array<Evidence>
}

/** The row that a suspicion is about, then the rows of its evidence. */
export const evidenceRows = Effect.fnUntraced(function* (suspicion: Suspicion) {
  const ledgers = yield* LedgerStore
  const { path } = yield* Areas
  const wanted = wantedRows(suspicion)
  const stored = yield* ledgers.rows(wanted)
  const rows = wanted.map((row) => {
    const values = stored.find((one) => one.ledger === row.ledger && one.key === row.key)?.values
    return { row, values, facts: values ?? factsOf(row) }
  })
  const names = yield* nameRows(rows.flatMap(({ row, facts }) => referencesIn(row.ledger, facts)))
  return rows.map(({ row, values, facts }): EvidenceRow => {
    const { sheet, english, fields } = ledgerOf(row.ledger)
    return {
      sheet: { zh: sheet, en: english },
      key: row.key,
      standing: values !== undefined ? "present" : row.cited.some(isFigure) ? "counted" : "missing",
      fields: Object.entries(facts).flatMap(([name, value]): ReadonlyArray<EvidenceField> => {
        const field = fields[name] ?? figures[name]
        const cited = row.cited.find((one) => one.field === name)
        if (field === undefined) return []
        return [
          {
            name,
            label: { zh: field.label, en: field.english },
            kind: field.kind,
            value: typeof value === "string" ? (field.choices?.[value] ?? value) : value,
            called: calledBy(field, value, names, path),
            cited: cited === undefined ? null : { value: cited.value }
          }
        ]
      })
    }
  })
})

function wantedRows({ subject, evidence }: Suspicion): ReadonlyArray<Wanted> {
  const wanted = new Map<string, Wanted>()
  const want = (row: RowRef) => {
    const known = wanted.get(nameKey(row)) ?? { ...row, cited: [] }
    wanted.set(nameKey(row), known)
    return known
  }
  const about = subjectRow(subject)
  if (about !== undefined) want(about)
  for (const one of evidence) {
    const ledger = ofSheet(one.sheet)
    if (ledger !== undefined) want({ ledger, key: one.key }).cited.push(one)
  }
  return [...wanted.values()]
}

/** What is known of a row that does not exist: the key it would have, and what the verdict cites. */
function factsOf({ ledger, key, cited }: Wanted): Readonly<Record<string, unknown>> {
  const names = cited.some(isFigure) ? [] : ledgerOf(ledger).key
  const cut = key.lastIndexOf("/")
  const parts = names.length === 2 && cut >= 0 ? [key.slice(0, cut), key.slice(cut + 1)] : [key]
  return {
    ...Object.fromEntries(names.slice(0, parts.length).map((name, at) => [name, parts[at]])),
    ...Object.fromEntries(cited.map(({ field, value }) => [field, value]))
  }
}

type Shown = Pick<Field, "kind" | "label" | "english" | "choices" | "refersTo">

/** Figures that rules on whole areas cite in place of rows. */
const figures: Readonly<Record<string, Shown>> = {
  eligible: { kind: "integer", label: "应享人数", english: "entitled" },
  paid: { kind: "integer", label: "已发人数", english: "paid" }
}

function isFigure({ sheet, field, value }: Evidence): boolean {
  const ledger = ofSheet(sheet)
  return value !== null && ledger !== undefined && ledgerOf(ledger).fields[field] === undefined
}

function referencesIn(ledger: LedgerName, facts: Readonly<Record<string, unknown>>): ReadonlyArray<RowRef> {
  const { fields } = ledgerOf(ledger)
  return Object.entries(facts).flatMap(([name, value]) => {
    const to = fields[name]?.refersTo
    return to === undefined || typeof value !== "string" ? [] : [{ ledger: to as LedgerName, key: value }]
  })
}

function calledBy(
  field: Shown,
  value: unknown,
  names: ReadonlyMap<string, string>,
  path: (code: string) => ReadonlyArray<string>
): string | null {
  if (typeof value !== "string") return null
  if (field.kind === "area") return path(value).join("")
  return field.refersTo === undefined ? null : (names.get(`${field.refersTo}/${value}`) ?? null)
}
