import { find } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { noticePersons } from "../NoticeHouseholds.ts"

/** 程庄: the ledger's count of a household's workers differs from the household. */
export const plantN3: Fault = (ledgers) => {
  const household = find(ledgers.household, (row) => row.id === noticePersons.miscountedHousehold)
  household.declaredWorkers = (household.declaredWorkers ?? 0) + 1
  return [caught("N3", ["household.workers-differ"], "household", [household.id])]
}
