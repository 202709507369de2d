import { type DossierKind, dossierKinds } from "@wengang/application/ports/Examiner.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { ViewName } from "@wengang/domain/rules/View.ts"
import { type RawBuilder, sql, type Transaction } from "kysely"
import { readBasis } from "../findings/basis.ts"
import { touchPayLists } from "../payLists/touchPayLists.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { Columns } from "./columns.ts"
import { inChunks } from "./inChunks.ts"
import type { TouchedDossiers } from "./TouchedDossiers.ts"

/** A row before and after a write; `before` is undefined for a new one. */
export interface Write {
  readonly before: Columns | undefined
  readonly after: Columns
}

/** How rows of a ledger lead to dossiers: the values of some column, before and after, and the query that they are put into. */
interface Path {
  readonly kind: DossierKind
  readonly by: string
  readonly dossiers: (values: RawBuilder<unknown>) => RawBuilder<unknown>
}

const itself = (kind: DossierKind, by = "id"): Path => ({
  kind,
  by,
  dossiers: (values) => sql`select value from json_each(${values})`
})
const path = (kind: DossierKind, by: string, dossiers: Path["dossiers"]): Path => ({ kind, by, dossiers })

const householdsOfPersons = path(
  "household",
  "personId",
  (values) => sql`select household_id from person where id in (select value from json_each(${values}))`
)
const householdsByNumber = path(
  "household",
  "idIndex",
  (values) => sql`select household_id from person where id_index in (select value from json_each(${values}))`
)
const householdsByPhone = path(
  "household",
  "phoneKey",
  (values) => sql`select id from household where phone_key in (select value from json_each(${values}))
    union select household_id from person where phone_key in (select value from json_each(${values}))`
)
const householdsOfAppointments = path(
  "household",
  "appointmentId",
  (values) => sql`select p.household_id from appointment a join person p on p.id = a.person_id
    where a.id in (select value from json_each(${values}))`
)

/** By ledger: the dossiers that a written row belongs to, or that cite it from elsewhere. */
const paths: { readonly [L in LedgerName]?: ReadonlyArray<Path> } = {
  household: [itself("household"), householdsByPhone],
  person: [itself("household", "householdId"), householdsByNumber, householdsByPhone],
  employment: [householdsOfPersons],
  post: [
    itself("village", "area"),
    path(
      "household",
      "id",
      (values) => sql`select p.household_id from appointment a join person p on p.id = a.person_id
        where a.post_id in (select value from json_each(${values}))`
    )
  ],
  appointment: [
    householdsOfPersons,
    itself("village", "postArea"),
    // Whoever signed for somebody is cited there with the posts that they hold themselves.
    path(
      "household",
      "personId",
      (values) => sql`select p.household_id from attendance t join appointment a on a.id = t.appointment_id
        join person p on p.id = a.person_id where t.signed_by in (select value from json_each(${values}))`
    )
  ],
  attendance: [householdsOfAppointments, itself("village", "postArea")],
  pay: [householdsOfAppointments],
  grant: [householdsOfPersons],
  plan: [itself("plan")],
  planned: [itself("plan", "planId")],
  class: [
    itself("class"),
    itself("plan", "planId"),
    path(
      "household",
      "id",
      (values) => sql`select p.household_id from trainee t join person p on p.id = t.person_id
        where t.class_id in (select value from json_each(${values}))`
    )
  ],
  trainee: [householdsOfPersons, itself("class", "classId")],
  vacancy: [itself("vacancy")],
  business: [householdsOfPersons],
  referral: [householdsOfPersons],
  listed: [householdsByNumber]
}

const kindOfView: Readonly<Record<ViewName, DossierKind | "county" | null>> = {
  household: "household",
  person: "household",
  employment: "household",
  appointment: "household",
  grant: "household",
  trainee: "household",
  village: "village",
  post: "village",
  holding: "village",
  plan: "plan",
  class: "class",
  vacancy: "vacancy",
  coverage: "county",
  reserve: "county",
  inspection: null,
  case: "case"
}

/** Notes, in the transaction of one import, which dossiers the next run has to look at again, and which pay lists. */
export class TouchNotes {
  private readonly db: Transaction<Tables>
  private readonly collected: TouchedDossiers | undefined
  private wanted: boolean | undefined
  /** Ledgers and counties of which it is known that they have rows. */
  private readonly supplied = new Set<string>()

  /** @param collected Also told of the dossiers, where the writer wants them judged at once. */
  constructor(db: Transaction<Tables>, collected?: TouchedDossiers) {
    this.db = db
    this.collected = collected
  }

  /** To be called before the rows are written: the first row of a ledger in a county ends the silence about its absence. */
  async firstRows(ledger: LedgerName, writes: ReadonlyArray<Write>): Promise<void> {
    if (!(await this.isWanted()) && this.collected === undefined) return
    const column = placeColumn(ledger)
    if (column === undefined) return
    const counties = new Set(writes.map(({ after }) => String(after[column]).slice(0, 6)))
    for (const county of counties) {
      if (this.supplied.has(`${ledger}/${county}`)) continue
      this.supplied.add(`${ledger}/${county}`)
      const { rows } = await sql`select 1 from ${sql.table(ledger)}
        where ${sql.ref(column)} between ${`${county}000000`} and ${`${county}999999`} limit 1`.execute(this.db)
      if (rows.length === 0) await this.county(county)
    }
  }

  /** To be called after the rows are written. */
  async touched(ledger: LedgerName, writes: ReadonlyArray<Write>): Promise<void> {
    if (writes.length === 0) return
    await touchPayLists(
      this.db,
      ledger,
      writes.map(({ after }) => after)
    )
    const wanted = await this.isWanted()
    if (!wanted && this.collected === undefined) return
    if (ledger === "parameter") return this.parameters(writes)
    for (const county of countiesLeft(writes)) await this.county(county)
    for (const { kind, by, dossiers } of paths[ledger] ?? []) {
      const values = new Set<unknown>()
      for (const { before, after } of writes) {
        if (before?.[by] != null) values.add(before[by])
        if (after[by] != null) values.add(after[by])
      }
      for (const chunk of inChunks([...values], 5000)) {
        const keys = dossiers(sql.val(JSON.stringify(chunk)))
        if (wanted) await this.insert(sql`select distinct ${kind}, * from (${keys})`)
        await this.collect(kind, keys)
      }
    }
  }

  /** To be called after rows were withdrawn: a county that has none left of the ledger falls silent about it. */
  async withdrawn(ledger: LedgerName, rows: ReadonlyArray<Columns>): Promise<void> {
    await this.touched(
      ledger,
      rows.map((row) => ({ before: row, after: row }))
    )
    await this.firstRows(
      ledger,
      rows.map((row) => ({ before: undefined, after: row }))
    )
  }

  private async collect(kind: DossierKind, keys: RawBuilder<unknown>): Promise<void> {
    if (this.collected === undefined) return
    const { rows } = await sql<Readonly<Record<string, string>>>`select distinct * from (${keys})`.execute(this.db)
    for (const row of rows) for (const key of Object.values(row)) this.collected.add(kind, key)
  }

  /** Where no run left anything to start from, single notes are of no use: one says that everything has to be looked at. */
  private async isWanted(): Promise<boolean> {
    if (this.wanted === undefined) {
      this.wanted = (await readBasis(this.db)) !== undefined
      if (!this.wanted) await this.note(everyKind(""))
    }
    return this.wanted
  }

  private async county(county: string): Promise<void> {
    await this.everything(`${county}000000`)
    // A plan of the city or the province asks about any county under it.
    await this.note([{ kind: "plan", key: `under:${county.slice(0, 2)}0000000000` }])
  }

  private async everything(area: string): Promise<void> {
    this.collected?.addMore()
    await this.note(everyKind(area))
  }

  private async note(
    notes: ReadonlyArray<{ readonly kind: DossierKind | "county"; readonly key: string }>
  ): Promise<void> {
    if (notes.length > 0)
      await this.insert(sql`values ${sql.join(notes.map(({ kind, key }) => sql`(${kind}, ${key})`))}`)
  }

  /** A dossier that was noted before is noted anew: a run under way, which has seen the first note, must not take it off. */
  private async insert(notes: RawBuilder<unknown>): Promise<void> {
    await sql`insert or replace into note (kind, key) ${notes}`.execute(this.db)
  }

  /** A parameter reaches the dossiers of its rule's kind in its jurisdiction. */
  private async parameters(writes: ReadonlyArray<Write>): Promise<void> {
    const notes = new Map<string, { readonly kind: DossierKind | "county"; readonly key: string }>()
    for (const { after } of writes) {
      const rule = ruleOf(String(after.rule))
      const kind = rule === undefined ? null : kindOfView[rule.view]
      if (kind === null) continue
      const note = { kind, key: `under:${after.jurisdiction ?? ""}` }
      notes.set(`${note.kind}/${note.key}`, note)
    }
    this.collected?.addMore()
    await this.note([...notes.values()])
  }
}

function everyKind(area: string): ReadonlyArray<{ readonly kind: DossierKind | "county"; readonly key: string }> {
  return [...dossierKinds, "county" as const].map((kind) => ({ kind, key: `under:${area}` }))
}

/** The counties that rows left and came to: one may have lost its last row of a ledger, the other got its first. */
function countiesLeft(writes: ReadonlyArray<Write>): ReadonlySet<string> {
  const counties = new Set<string>()
  for (const { before, after } of writes) {
    if (before === undefined) continue
    for (const column of ["area", "postArea"]) {
      if (after[column] === undefined) continue
      const [from, to] = [String(before[column]).slice(0, 6), String(after[column]).slice(0, 6)]
      if (from !== to) counties.add(from).add(to)
    }
  }
  return counties
}
