import { take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { planAreas, planKey } from "../Twin.ts"

/** 长葛: the plan for 2022 gives the number of persons and names none. */
export const plantN12: Fault = (ledgers) => {
  const id = planKey(planAreas.changge)
  take(ledgers.planned, ({ planId }) => planId === id)
  return [caught("N12", ["plan.without-roster"], "plan", [id])]
}
