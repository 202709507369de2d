import { find, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { noticePersons } from "../NoticeHouseholds.ts"

/** 郭刘: a son of 32 works away and was never trained. */
export const plantN14: Fault = (ledgers) => {
  const id = noticePersons.untrainedSon
  for (const { classId } of take(ledgers.trainee, ({ personId }) => personId === id)) {
    const held = find(ledgers.class, (row) => row.id === classId)
    if (held.declaredCount !== null) held.declaredCount -= 1
  }
  for (const { planId } of take(ledgers.planned, ({ personId }) => personId === id)) {
    const plan = find(ledgers.plan, (row) => row.id === planId)
    if (plan.plannedCount !== null) plan.plannedCount -= 1
  }
  take(ledgers.grant, ({ personId, kind }) => personId === id && kind === "trainingAllowance")
  return [caught("N14", ["training.never-trained"], "person", [id])]
}
