import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { RuleFigure } from "@wengang/application/ports/Figures.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { payInArrears } from "@wengang/domain/rules/pay/pay.in-arrears.ts"
import { payOutsideAppointment } from "@wengang/domain/rules/pay/pay.outside-appointment.ts"
import { payPayeeNotHolder } from "@wengang/domain/rules/pay/pay.payee-not-holder.ts"
import { payWithoutAttendance } from "@wengang/domain/rules/pay/pay.without-attendance.ts"
import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { concerned } from "./readAreaFigures.ts"
import { citedRows, owed } from "./readArrears.ts"
import { within } from "./within.ts"

/** The rules that are about pay which should not have been paid: what they cite of it is the money. */
const ofPay = [payOutsideAppointment, payWithoutAttendance, payPayeeNotHolder].map(({ id }) => id)

/** What waits to be verified by rule: how grave at most, how many, the persons concerned, and the money. */
export async function readRuleFigures(db: Kysely<Tables>, reach: Reach): Promise<ReadonlyArray<RuleFigure>> {
  const open = sql`suspicion.state = 'open' and ${within(reach, "suspicion.area")}`
  const { rows } = await sql<{ rule: string; severity: Severity; value: number }>`
    select rule, severity, count(*) as value from suspicion where ${open} group by rule, severity`.execute(db)
  const persons = await valuesOf(
    db,
    sql`select rule, count(distinct person) as value from (${concerned(reach)}) as item group by rule`
  )
  const grants = sql`
    select suspicion.rule as rule, sum(held.amount) as value from suspicion
    join ${sql.table("grant")} held on held.id = suspicion.subject_id
    where suspicion.subject_kind = 'grant' and ${open} group by suspicion.rule`
  const arrears = sql`
    select cast(${payInArrears.id} as text) as rule, sum(fen) as value
    from (${owed(db, reach, ["open"])}) as owed where fen > 0`
  const paid = sql`
    select cited.rule as rule, sum(pay.paid) as value from (
      select distinct suspicion.rule as rule, suspicion.subject_id as holder, cited.value ->> 'key' as "row"
      from suspicion cross join ${citedRows(db)}
      where suspicion.rule in (${sql.join(ofPay)}) and cited.value ->> 'sheet' = ${ledgers.pay.sheet} and ${open}
    ) as cited
    join pay on pay.appointment_id = cited.holder and pay.appointment_id || '/' || pay.month = cited."row"
    group by cited.rule`
  const money = new Map<string, number>()
  for (const sums of [grants, arrears, paid]) {
    for (const [rule, fen] of await valuesOf(db, sums)) money.set(rule, fen)
  }
  return [...new Set(rows.map(({ rule }) => rule))].map((rule) => {
    const found = rows.filter((row) => row.rule === rule)
    return {
      rule,
      severity: severities.find((one) => found.some(({ severity }) => severity === one)) ?? "reminder",
      suspicions: found.reduce((sum, { value }) => sum + Number(value), 0),
      persons: persons.get(rule) ?? 0,
      fen: money.get(rule) ?? null
    }
  })
}

async function valuesOf(db: Kysely<Tables>, of: RawBuilder<unknown>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ rule: string; value: number | null }>`${of}`.execute(db)
  return new Map(rows.flatMap(({ rule, value }) => (value === null ? [] : [[rule, Number(value)] as const])))
}
