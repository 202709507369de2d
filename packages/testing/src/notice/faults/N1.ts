import { find, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { noticePersons } from "../NoticeHouseholds.ts"

/** 康城: a girl of 16 left junior high and works; the ledger neither counts her as labour nor has a record. */
export const plantN1: Fault = (ledgers) => {
  const id = noticePersons.schoolLeaver
  const person = find(ledgers.person, (row) => row.id === id)
  const household = find(ledgers.household, (row) => row.id === person.householdId)
  person.labour = "none"
  person.willing = null
  household.declaredWorkers = (household.declaredWorkers ?? 0) - 1
  take(ledgers.employment, (row) => row.personId === id)
  return [caught("N1", ["ledger.new-worker-missing", "person.labour-contradicts-age"], "person", [id])]
}
