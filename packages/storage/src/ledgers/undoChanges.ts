import type { Reach } from "@wengang/application/acting/Reach.ts"
import { failure, failureAbout } from "@wengang/application/Failure.ts"
import type { SheetCount } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { sql, type Transaction } from "kysely"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { ChangeTable } from "../tables/workTables.ts"
import { type Columns, keyColumns, keyOfColumns } from "./columns.ts"
import { inChunks } from "./inChunks.ts"
import { type ChangeOrigin, noteChanges } from "./journal.ts"
import { keyCuts } from "./keyCuts.ts"
import { type Plan, storedRows, writePlans } from "./saveRows.ts"
import type { TouchNotes } from "./TouchNotes.ts"
import { referringRows } from "./withdrawRows.ts"

/** How many changes are undone together. */
const heldAtOnce = 2000

/** The most rows that stand against an undoing and are named. */
const mostNamed = 50

interface Undo {
  readonly undoOf: string
  /** How many changes may be undone at once; null for any number. */
  readonly most: number | null
}

interface Span {
  readonly id: string
  readonly first: number
  readonly last: number
}

/** Gives rows back what they said before an import, ledger by ledger from the last one, so that what names goes before what is named. */
export async function undoChanges(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  reach: Reach,
  { undoOf, most }: Undo,
  notes: TouchNotes
): Promise<Readonly<Record<string, SheetCount>>> {
  const span = await spanOf(db, reach, undoOf)
  await refuseLarge(db, span, most)
  await refuseChangedSince(db, span)
  const counts: Record<string, SheetCount> = {}
  for (const ledger of [...ledgerNames].reverse()) {
    const withdrawn = await takeOut(db, origin, reach, ledger, span, notes)
    if (withdrawn > 0) counts[ledgerOf(ledger).sheet] = countOf(withdrawn)
  }
  for (const ledger of ledgerNames) {
    const restored = await giveBack(db, origin, reach, ledger, span, notes)
    const { sheet } = ledgerOf(ledger)
    if (restored > 0) counts[sheet] = countOf(restored + (counts[sheet]?.changed ?? 0))
  }
  return counts
}

function countOf(rows: number): SheetCount {
  return { rows, added: 0, changed: rows, unchanged: 0, rejected: 0 }
}

async function spanOf(db: Transaction<Tables>, reach: Reach, id: string): Promise<Span> {
  const row = await db.selectFrom("import").selectAll().where("id", "=", id).executeTakeFirst()
  if (row === undefined || !reach.covers(row.area)) {
    throw failure("not-found", "没有这次导入，或不在您的管辖范围内。", "There is no such import, or it is not yours.")
  }
  const undone = await db
    .selectFrom("import")
    .select("id")
    .where("undoOf", "=", id)
    .where("lastChange", "is not", null)
    .executeTakeFirst()
  if (undone !== undefined) throw failure("conflict", "这次导入已撤销。", "The import was undone already.")
  return { id, first: Number(row.firstChange ?? 1), last: Number(row.lastChange ?? 0) }
}

async function refuseLarge(db: Transaction<Tables>, { id, first, last }: Span, most: number | null): Promise<void> {
  if (most === null) return
  const found = await db
    .selectFrom("change")
    .select("seq")
    .where("seq", ">=", first)
    .where("seq", "<=", last)
    .where("importId", "=", id)
    .limit(most + 1)
    .execute()
  if (found.length <= most) return
  throw failureAbout(
    { most },
    "too-large",
    `这次导入改动超过${most}行，请在服务器上运行 wengang import --undo ${id}。`,
    `The import changed more than ${most} rows: run \`wengang import --undo ${id}\` on the server.`
  )
}

/** Refuses where a row does not stand as the import left it: what a later import brought and its undoing took back is no change. */
async function refuseChangedSince(db: Transaction<Tables>, span: Span): Promise<void> {
  const changed: Array<{ readonly ledger: LedgerName; readonly key: string }> = []
  for (const ledger of ledgerNames) {
    for await (const touched of touchedSince(db, ledger, span)) {
      const keys = touched.flatMap(({ key }) => columnsOfKey(ledger, key))
      const standing = await storedRows(db, ledger, keys)
      const others = touched.filter(({ key, left }) => !isSame(ledger, left, standing.get(key)))
      changed.push(...others.map(({ key }) => ({ ledger, key: shown(ledger, key) })))
      if (changed.length >= mostNamed) throw standsAgainst(changed.slice(0, mostNamed))
    }
  }
  if (changed.length > 0) throw standsAgainst(changed)
}

/** A row of an import that something touched since, as the first that did found it: null where it was none. */
interface Touched {
  readonly seq: number
  readonly key: string
  readonly left: string | null
}

async function* touchedSince(
  db: Transaction<Tables>,
  ledger: LedgerName,
  { id, first, last }: Span
): AsyncGenerator<ReadonlyArray<Touched>> {
  for (let after = first - 1; ; ) {
    const { rows } = await sql<Touched>`select c.seq, c.key, next.before as "left"
      from change c join change next on next.seq = (
        select min(later.seq) from change later
        where later.ledger = c.ledger and later.key = c.key and later.seq > ${last})
      where c.seq > ${after} and c.seq <= ${last} and c.import_id = ${id} and c.ledger = ${ledger}
      order by c.seq limit ${heldAtOnce}`.execute(db)
    if (rows.length === 0) return
    yield rows
    after = Number(rows.at(-1)?.seq ?? last)
  }
}

/** Whether a row says what it said; where it lies may have changed with the household that it hangs on. */
function isSame(ledger: LedgerName, left: string | null, standing: Columns | undefined): boolean {
  if (left === null || standing === undefined) return left === null && standing === undefined
  const before = JSON.parse(left) as Columns
  const names = [...Object.keys(ledgerOf(ledger).fields).filter((name) => name !== "idNumber"), "idKey"]
  return names.every((name) => (before[name] ?? null) === (standing[name] ?? null))
}

/** Keys of lists hold a digest of an identity number, which nobody needs to see. */
function shown(ledger: LedgerName, key: string): string {
  return ledger === "listed" ? (key.split("/")[0] ?? "") : key
}

function standsAgainst(rows: ReadonlyArray<{ readonly ledger: LedgerName; readonly key: string }>) {
  const [one] = rows
  const named = one === undefined ? "" : `${ledgerOf(one.ledger).sheet} ${one.key}`
  return failureAbout(
    { rows },
    "conflict",
    `导入之后又有改动或引用（如${named}），没有撤销。请先撤销后来的导入、撤回引用的行，或把这些行改回导入时的样子。`,
    `Rows were changed or named since (such as ${named}); nothing was undone. First undo the later import, withdraw what names them, or put them back as the import left them.`
  )
}

type Undone = Pick<ChangeTable, "key" | "operation" | "before"> & { readonly seq: number }

/** What the import did to a ledger, in the order in which it did it, as much at a time as is held in memory. */
async function* changesOf(
  db: Transaction<Tables>,
  ledger: LedgerName,
  { id, first, last }: Span
): AsyncGenerator<ReadonlyArray<Undone>> {
  for (let after = first - 1; ; ) {
    const changes = await db
      .selectFrom("change")
      .select(["seq", "key", "operation", "before"])
      .where("seq", ">", after as never)
      .where("seq", "<=", last as never)
      .where("importId", "=", id)
      .where("ledger", "=", ledger)
      .orderBy("seq")
      .limit(heldAtOnce)
      .execute()
    if (changes.length === 0) return
    const page = changes.map((change) => ({ ...change, seq: Number(change.seq) }))
    yield page
    after = page.at(-1)?.seq ?? last
  }
}

/** Takes out the rows that the import added; how many. */
async function takeOut(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  reach: Reach,
  ledger: LedgerName,
  span: Span,
  notes: TouchNotes
): Promise<number> {
  let count = 0
  for await (const changes of changesOf(db, ledger, span)) {
    const added = changes
      .filter(({ operation }) => operation === "added")
      .flatMap(({ key }) => columnsOfKey(ledger, key))
    const rows = added.length === 0 ? [] : [...(await storedRows(db, ledger, added)).values()]
    checkReach(reach, ledger, rows)
    await refuseNamed(db, ledger, rows)
    await deleteRows(db, ledger, rows)
    const gone = rows.map((before) => {
      return { key: keyOfColumns(ledger, before), before, after: undefined, operation: "withdrawn" as const }
    })
    await noteChanges(db, origin, ledger, gone)
    await notes.withdrawn(ledger, rows)
    count += rows.length
  }
  return count
}

async function refuseNamed(db: Transaction<Tables>, ledger: LedgerName, rows: ReadonlyArray<Columns>): Promise<void> {
  if (rows.length === 0 || ledgerOf(ledger).key.length > 1) return
  const keys = rows.map((row) => keyOfColumns(ledger, row))
  const referring = await referringRows(db, ledger, keys)
  if (referring.size > 0) throw standsAgainst([...referring.keys()].slice(0, mostNamed).map((key) => ({ ledger, key })))
}

async function deleteRows(db: Transaction<Tables>, ledger: LedgerName, rows: ReadonlyArray<Columns>): Promise<void> {
  const [first = "id", ...further] = keyColumns(ledger)
  if (further.length > 0) return await deleteByWholeKey(db, ledger, rows)
  for (const chunk of inChunks(rows.map((row) => row[first]))) {
    await db
      .deleteFrom(ledger)
      .where(first as never, "in", chunk as never)
      .execute()
  }
}

async function deleteByWholeKey(db: Transaction<Tables>, ledger: LedgerName, rows: ReadonlyArray<Columns>) {
  const names = keyColumns(ledger)
  for (const chunk of inChunks(rows, 200)) {
    await db
      .deleteFrom(ledger)
      .where((eb) => eb.or(chunk.map((row) => eb.and(names.map((name) => eb(name as never, "=", row[name] as never))))))
      .execute()
  }
}

/** Gives rows that the import changed, or an undoing took out, what they said before; how many. */
async function giveBack(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  reach: Reach,
  ledger: LedgerName,
  span: Span,
  notes: TouchNotes
): Promise<number> {
  let count = 0
  for await (const changes of changesOf(db, ledger, span)) {
    const befores = changes.flatMap(({ before }) => (before === null ? [] : [JSON.parse(before) as Columns]))
    if (befores.length === 0) continue
    const standing = await storedRows(db, ledger, befores)
    checkReach(reach, ledger, [...standing.values(), ...befores])
    const plans = befores.map((columns): Plan => {
      const key = keyOfColumns(ledger, columns)
      const now = standing.get(key)
      return { key, before: now, after: { ...now, ...columns }, operation: now === undefined ? "added" : "changed" }
    })
    await writePlans(db, origin, ledger, plans, notes)
    count += plans.length
  }
  return count
}

function checkReach(reach: Reach, ledger: LedgerName, rows: ReadonlyArray<Columns>): void {
  if (reach.area === null) return
  const column = placeColumn(ledger)
  const outside = rows.some((row) => column === undefined || !reach.covers((row[column] ?? null) as AreaCode | null))
  if (!outside) return
  throw failure(
    "conflict",
    "这次导入的行已有不属于您管辖范围的，没有撤销；请上级处理。",
    "Some of its rows lie out of your area by now; nothing was undone. Ask the office above yours."
  )
}

/** The columns of a key, in each way that it can be cut: one of them stands, if any. */
function columnsOfKey(ledger: LedgerName, key: string): ReadonlyArray<Columns> {
  const names = keyColumns(ledger)
  return keyCuts(key, names.length).map((parts) => Object.fromEntries(names.map((name, at) => [name, parts[at] ?? ""])))
}
