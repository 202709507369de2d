import * as Area from "@wengang/domain/values/Area.ts"
import { take } from "../LedgerEdit.ts"
import { caught, type Fault } from "../NoticeCase.ts"
import { counties } from "../NoticeVillages.ts"

const approvedButUnpaid = 3

/** 长葛: transport and start-up grants were not carried out; a few transport grants got as far as approval. */
export const plantN6: Fault = (ledgers) => {
  const people = `P-${Area.prefixOf(counties.changge)}`
  const mine = ledgers.grant.filter(({ personId }) => personId.startsWith(people))
  const transport = mine.filter(({ kind }) => kind === "transport")
  for (const grant of transport.slice(0, approvedButUnpaid)) grant.paidOn = null
  const dropped = transport.slice(approvedButUnpaid)
  const startup = mine.filter(({ kind }) => kind === "startup")
  take(ledgers.grant, (row) => dropped.includes(row) || startup.includes(row))
  const personsOf = (grants: typeof mine) => grants.map(({ personId }) => personId)
  return [
    caught("N6", ["grant.transport-missing"], "person", personsOf(dropped)),
    caught("N6", ["grant.startup-missing"], "person", personsOf(startup)),
    caught("N6", ["area.grant-coverage"], "area", [`${counties.changge}/transport`])
  ]
}
