import * as Area from "@wengang/domain/values/Area.ts"
import { take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { counties } from "../NoticeVillages.ts"

// 9 x 7 days and 2 x 8 days at 30 yuan: the notice's 11 persons and 2,370 yuan.
const paidOf7Days = 9
const paidOf8Days = 2

/** 长葛: of all who were trained in 2021 eleven got the allowance, 2,370 yuan in all. */
export const plantN7: Fault = (ledgers) => {
  const people = `P-${Area.prefixOf(counties.changge)}`
  const allowances = ledgers.grant.filter((row) => row.kind === "trainingAllowance" && row.personId.startsWith(people))
  const of7Days = allowances.filter(({ amount }) => amount === 21000)
  const of8Days = allowances.filter(({ amount }) => amount === 24000)
  const paid = new Set([...of7Days.slice(0, paidOf7Days), ...of8Days.slice(0, paidOf8Days)])
  const dropped = take(ledgers.grant, (row) => allowances.includes(row) && !paid.has(row))
  return [
    caught(
      "N7",
      ["grant.allowance-missing"],
      "trainee",
      dropped.map(({ period, personId }) => `${period}/${personId}`)
    ),
    caught("N7", ["area.grant-coverage"], "area", [`${counties.changge}/trainingAllowance`])
  ]
}
