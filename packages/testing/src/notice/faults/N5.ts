import { day } from "../../synthetic/Literals.ts"
import { activeRecordsIn, find, take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { villages } from "../NoticeVillages.ts"

/** Ledgers brought up to date late, with people and particulars left out, in three more villages. */
export const plantN5: Fault = (ledgers) => {
  const omitted = activeRecordsIn(ledgers, villages.zhuangtou.code).filter(({ channel }) => channel === "workshop")
  const missing = omitted.map(({ personId }) => personId).filter((id) => isAdult(ledgers, id))
  take(ledgers.employment, ({ personId }) => missing.includes(personId))
  for (const id of missing) find(ledgers.person, (row) => row.id === id).willing = null

  const incomplete = activeRecordsIn(ledgers, villages.chengjiaoxu.code).filter(({ channel }) => channel === "local")
  for (const record of incomplete) {
    record.employer = null
    record.monthlyIncome = null
  }

  const stale = activeRecordsIn(ledgers, villages.aoli.code).slice(0, 5)
  for (const record of stale) record.verifiedOn = day("2022-01-20")
  return [
    caught("N5", ["ledger.worker-missing"], "person", missing),
    caught(
      "N5",
      ["ledger.incomplete"],
      "employment",
      incomplete.map(({ id }) => id)
    ),
    caught(
      "N5",
      ["ledger.stale"],
      "employment",
      stale.map(({ id }) => id)
    )
  ]
}

function isAdult(ledgers: Parameters<Fault>[0], id: string): boolean {
  const born = find(ledgers.person, (row) => row.id === id).bornOn
  return born !== null && born <= "2004-03-09"
}
