import { take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { planAreas, planKey } from "../Twin.ts"

/** 蒋李集 and 张潘: the townships' plans for 2022 name nobody. */
export const plantN13: Fault = (ledgers) => {
  const plans = [planKey(planAreas.jiangliji), planKey(planAreas.zhangpan)]
  take(ledgers.planned, ({ planId }) => plans.includes(planId))
  return [caught("N13", ["plan.without-roster"], "plan", plans)]
}
