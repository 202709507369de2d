import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { sql, type Transaction } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import type { Columns } from "./columns.ts"
import { inChunks } from "./inChunks.ts"

/** From which row a ledger's rows take their place: the area of the household, of the post, of the plan. */
interface Placement {
  readonly through: "household" | "person" | "post" | "appointment" | "plan"
  readonly by: string
  /** The column that is set here, and the one it is read from there. */
  readonly columns: Readonly<Record<string, string>>
}

const ofPerson: Placement = { through: "person", by: "personId", columns: { area: "area" } }
const ofAppointment: Placement = {
  through: "appointment",
  by: "appointmentId",
  columns: { area: "area", postArea: "postArea" }
}

const placements: { readonly [L in LedgerName]?: ReadonlyArray<Placement> } = {
  person: [{ through: "household", by: "householdId", columns: { area: "area" } }],
  employment: [ofPerson],
  appointment: [ofPerson, { through: "post", by: "postId", columns: { postArea: "area" } }],
  attendance: [ofAppointment],
  pay: [ofAppointment],
  grant: [ofPerson],
  planned: [{ through: "plan", by: "planId", columns: { area: "area" } }],
  trainee: [ofPerson],
  business: [ofPerson],
  referral: [ofPerson]
}

/** Sets the places of rows that are about to be written, one look-up a referring column. */
export async function place(db: Transaction<Tables>, ledger: LedgerName, rows: ReadonlyArray<Columns>): Promise<void> {
  for (const { through, by, columns } of placements[ledger] ?? []) {
    const found = new Map<string, Columns>()
    const wanted = [...new Set(rows.map((row) => String(row[by])))]
    for (const ids of inChunks(wanted)) {
      const selection = ["id", ...new Set(Object.values(columns))]
      const places = await db
        .selectFrom(through)
        .select(selection as never)
        .where("id" as never, "in", ids as never)
        .execute()
      for (const one of places as ReadonlyArray<Columns>) found.set(String(one.id), one)
    }
    for (const row of rows) {
      const source = found.get(String(row[by]))
      for (const [here, there] of Object.entries(columns)) row[here] = source?.[there] ?? null
    }
  }
}

/** Moves the rows that hang on rows of the ledger whose own place has changed. Set by set, never row by row. */
export async function moveDependants(
  db: Transaction<Tables>,
  ledger: LedgerName,
  moved: ReadonlyArray<string>
): Promise<void> {
  for (const dependant of Object.keys(placements) as ReadonlyArray<LedgerName>) {
    for (const placement of placements[dependant] ?? []) {
      if (placement.through === ledger) await movePart(db, dependant, placement, moved)
    }
  }
}

async function movePart(
  db: Transaction<Tables>,
  dependant: LedgerName,
  { through, by, columns }: Placement,
  moved: ReadonlyArray<string>
): Promise<void> {
  for (const ids of inChunks(moved)) {
    for (const [here, there] of Object.entries(columns)) {
      await sql`update ${sql.table(dependant)} set ${sql.ref(here)} = (
          select ${sql.ref(`source.${there}`)} from ${sql.table(through)} as source
          where source.id = ${sql.ref(`${dependant}.${by}`)})
        where ${sql.ref(by)} in (${sql.join(ids)})`.execute(db)
    }
    if (dependant === "person" || dependant === "appointment") {
      const next = await db
        .selectFrom(dependant)
        .select("id")
        .where(by as never, "in", ids as never)
        .execute()
      await moveDependants(
        db,
        dependant,
        next.map(({ id }) => id)
      )
    }
  }
}
