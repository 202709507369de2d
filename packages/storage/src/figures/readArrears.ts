import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AreaDigits, ArrearsFigure } from "@wengang/application/ports/Figures.ts"
import { standing } from "@wengang/application/suspicions/listSuspicions.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { owed } from "./amounts.ts"
import { cut, wholeCode } from "./within.ts"

/** The pay that is owed, summed by area and month. */
export async function readArrears(
  db: Kysely<Tables>,
  reach: Reach,
  digits: AreaDigits
): Promise<ReadonlyArray<ArrearsFigure>> {
  const { rows } = await sql<{ area: string; month: Month; fen: number; holders: number }>`
    select ${cut("owed.area", digits)} as area, owed.month as month, sum(owed.fen) as fen,
      count(distinct owed.person) as holders
    from (${owed(db, reach, { states: standing })}) as owed
    group by ${cut("owed.area", digits)}, owed.month order by 1, 2`.execute(db)
  return rows.map(({ area, month, fen, holders }) => ({
    area: wholeCode(area),
    month,
    fen: Number(fen),
    holders: Number(holders)
  }))
}
