import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { MonthFigure } from "@wengang/application/ports/Figures.ts"
import { openingEvents, resolvingEvents, type SuspicionEventName } from "@wengang/application/ports/FindingStore.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { within } from "./within.ts"

type Kind = Exclude<keyof MonthFigure, "month">

/** How many suspicions were opened and resolved, and cases handed over and closed, by month. */
export async function readMonthFigures(
  db: Kysely<Tables>,
  reach: Reach,
  first: Month.Month
): Promise<ReadonlyArray<MonthFigure>> {
  const from = Month.firstDay(first)
  const events = (kind: Kind, names: ReadonlyArray<SuspicionEventName>) => sql`
    select ${sql.lit(kind)} as kind, substr(told.as_of, 1, 7) as month, count(distinct told.fingerprint) as items
    from suspicion_event told join suspicion on suspicion.fingerprint = told.fingerprint
    where told.event in (${sql.join(names)}) and told.as_of >= ${from} and ${within(reach, "suspicion.area")}
    group by substr(told.as_of, 1, 7)`
  const cases = (kind: Kind, day: string) => sql`
    select ${sql.lit(kind)} as kind, substr(${sql.ref(day)}, 1, 7) as month, count(*) as items
    from "case" where ${sql.ref(day)} >= ${from} and ${within(reach, "case.area")}
    group by substr(${sql.ref(day)}, 1, 7)`
  const { rows } = await sql<{ kind: Kind; month: Month.Month; items: number }>`
    ${events("opened", openingEvents)} union all ${events("resolved", resolvingEvents)}
    union all ${cases("handedOver", "case.handedOverOn")} union all ${cases("closed", "case.closedOn")}`.execute(db)
  const months = new Map<Month.Month, MonthFigure>()
  for (const { kind, month, items } of rows) {
    const known = months.get(month) ?? { month, opened: 0, resolved: 0, handedOver: 0, closed: 0 }
    months.set(month, { ...known, [kind]: Number(items) })
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}
