import type { Reach } from "@wengang/application/acting/Reach.ts"
import { failure, failureAbout } from "@wengang/application/Failure.ts"
import type { SheetCount } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { sql, type Transaction } from "kysely"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { type Columns, keyColumns, keyOfColumns } from "./columns.ts"
import { inChunks } from "./inChunks.ts"
import { type ChangeOrigin, noteChanges } from "./journal.ts"
import { type Plan, storedRows, writePlans } from "./saveRows.ts"
import type { TouchNotes } from "./TouchNotes.ts"
import { referringRows } from "./withdrawRows.ts"

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

async function refuseChangedSince(db: Transaction<Tables>, { id, first, last }: Span): Promise<void> {
  const { rows } = await sql<{ ledger: LedgerName; key: string }>`select distinct c.ledger, c.key from change c
    where c.seq between ${first} and ${last} and c.import_id = ${id} and exists (
      select 1 from change later where later.ledger = c.ledger and later.key = c.key and later.seq > ${last})
    limit ${mostNamed}`.execute(db)
  if (rows.length > 0) throw standsAgainst(rows.map(({ ledger, key }) => ({ ledger, key: shown(ledger, key) })))
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
    `导入之后又有改动或引用（如${named}），没有撤销；请先处理这些行。`,
    `Rows were changed or named since (such as ${named}); nothing was undone. See to those first.`
  )
}

async function changesOf(db: Transaction<Tables>, ledger: LedgerName, { id, first, last }: Span) {
  return await db
    .selectFrom("change")
    .select(["key", "operation", "before"])
    .where("seq", ">=", first)
    .where("seq", "<=", last)
    .where("importId", "=", id)
    .where("ledger", "=", ledger)
    .orderBy("seq")
    .execute()
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
  const added = (await changesOf(db, ledger, span)).filter(({ operation }) => operation === "added")
  if (added.length === 0) return 0
  const rows = [
    ...(
      await storedRows(
        db,
        ledger,
        added.map(({ key }) => columnsOfKey(ledger, key))
      )
    ).values()
  ]
  checkReach(reach, ledger, rows)
  const keys = rows.map((row) => keyOfColumns(ledger, row))
  const referring = ledgerOf(ledger).key.length > 1 ? new Map() : await referringRows(db, ledger, keys)
  if (referring.size > 0) throw standsAgainst([...referring.keys()].slice(0, mostNamed).map((key) => ({ ledger, key })))
  const [first = "id"] = keyColumns(ledger)
  const whole = keyColumns(ledger).length === 1
  if (whole) {
    for (const chunk of inChunks(keys)) {
      await db
        .deleteFrom(ledger)
        .where(first as never, "in", chunk as never)
        .execute()
    }
  } else await deleteByWholeKey(db, ledger, rows)
  await noteChanges(
    db,
    origin,
    ledger,
    rows.map((before) => ({ key: keyOfColumns(ledger, before), before, after: undefined, operation: "withdrawn" }))
  )
  await notes.withdrawn(ledger, rows)
  return rows.length
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
  const changed = (await changesOf(db, ledger, span)).filter(({ before }) => before !== null)
  if (changed.length === 0) return 0
  const befores = changed.map(({ before }) => JSON.parse(before ?? "{}") as Columns)
  const standing = await storedRows(db, ledger, befores)
  checkReach(reach, ledger, [...standing.values(), ...befores])
  const plans = befores.map((columns): Plan => {
    const key = keyOfColumns(ledger, columns)
    const now = standing.get(key)
    return { key, before: now, after: { ...now, ...columns }, operation: now === undefined ? "added" : "changed" }
  })
  await writePlans(db, origin, ledger, plans, notes)
  return plans.length
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

/** The columns of a key; a last part may hold the sign that parts it. */
function columnsOfKey(ledger: LedgerName, key: string): Columns {
  const names = keyColumns(ledger)
  const parts = key.split("/")
  const last = parts.slice(names.length - 1).join("/")
  return Object.fromEntries(names.map((name, at) => [name, at === names.length - 1 ? last : (parts[at] ?? "")]))
}
