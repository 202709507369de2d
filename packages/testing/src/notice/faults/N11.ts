import { find, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { planAreas, planKey } from "../Twin.ts"

/** 禹州: the plan for 2022 has aims, but neither dates nor names. */
export const plantN11: Fault = (ledgers) => {
  const id = planKey(planAreas.yuzhou)
  const plan = find(ledgers.plan, (row) => row.id === id)
  plan.startOn = null
  plan.endOn = null
  plan.hours = null
  plan.place = null
  take(ledgers.planned, ({ planId }) => planId === id)
  return [caught("N11", ["plan.without-roster", "plan.incomplete"], "plan", [id])]
}
