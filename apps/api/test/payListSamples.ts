import { sample } from "@wengang/contract/sample.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { demonstrationApp } from "./demonstrationApp.ts"
import { actorOf } from "./people.ts"

type Served = Pick<Awaited<ReturnType<typeof demonstrationApp>>, "app" | "actAs">

/** Makes what stands in examples of pay lists: months of a village whose lists were submitted, and reviewed. */
export function payListSamples({ app, actAs }: Served) {
  const months = ["2021-07", "2021-08", "2021-09", "2021-10", "2021-12", "2022-01"]
  const keeper = { ...actorOf("village", sample.payListVillage), id: "keeper" }
  const township = { ...actorOf("township", "411025204000"), id: "reviewer" }
  const step = async (who: Actor, month: string, verb: string, version: string, body?: object) => {
    actAs(who)
    const address = `/api/pay-lists/${sample.payListVillage}/${month}/${verb}`
    const headers = { "content-type": "application/json", "if-match": `"${version}"` }
    const answer = await app.request(address, { method: "POST", headers, body: JSON.stringify(body ?? {}) })
    if (!answer.ok) throw new Error(`${address} gave ${answer.status}: ${await answer.text()}`)
  }
  const submitted = async () => {
    const month = months.pop() ?? ""
    await step(keeper, month, "submit", "0", { leaveOut: true })
    return month
  }
  const reviewed = async () => {
    const month = await submitted()
    await step(township, month, "review", "1")
    return month
  }
  return { [sample.submittedPayList]: submitted, [sample.reviewedPayList]: reviewed }
}
