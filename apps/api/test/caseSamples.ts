import { createHash } from "node:crypto"
import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import { sample } from "@wengang/contract/sample.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { pdf } from "./casework.ts"
import type { demonstrationApp } from "./demonstrationApp.ts"
import { actorOf } from "./people.ts"
import { roleFor } from "./roleFor.ts"

type Served = Pick<Awaited<ReturnType<typeof demonstrationApp>>, "app" | "actAs">
type Step = (id: string) => Promise<unknown>

const offices = {
  township: actorOf("township", "411082110000"),
  county: actorOf("county", "411082000000"),
  city: actorOf("city", "411000000000")
}

/** Who takes the step of a case that an endpoint is: the township puts it right, county and city review, the city closes. */
export function caseActor(endpoint: Endpoint): Actor {
  if (endpoint.access === "case.rectify") return offices.township
  if (endpoint.access === "case.review" && endpoint.id !== "closeCase") return offices.county
  return endpoint.access === "case.read" || endpoint.id === "closeCase"
    ? offices.city
    : actorOf(roleFor(endpoint), "411000000000")
}

/** Makes what stands in examples of cases: a suspicion that is confirmed, and a case in each state that one needs. */
export function caseSamples({ app, actAs }: Served, waiting: Array<string>) {
  async function ask(who: Actor, method: string, path: string, body?: unknown, headers = {}) {
    actAs(who)
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const sent = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body)
    const answer = await app.request(path, sent === undefined ? init : { ...init, body: sent as never })
    if (!answer.ok) throw new Error(`${method} ${path} gave ${answer.status}: ${await answer.text()}`)
    return answer
  }

  const step =
    (who: Actor, verb: string, body?: unknown): Step =>
    async (id) => {
      const etag = (await ask(offices.city, "GET", `/api/cases/${id}`)).headers.get("etag")
      return ask(who, "POST", `/api/cases/${id}/${verb}`, body, { "if-match": etag })
    }

  async function confirmed(): Promise<string> {
    const id = waiting.pop() ?? ""
    await ask(offices.city, "POST", `/api/suspicions/${id}/confirm`, {})
    return id
  }

  const caseAfter =
    (...steps: ReadonlyArray<Step>) =>
    async () => {
      const unit = { area: offices.township.area, role: "township" }
      const handed = await ask(offices.city, "POST", "/api/cases", {
        suspicions: [await confirmed()],
        unit,
        quality: "逐户核实到人"
      })
      const { cases } = (await handed.json()) as { readonly cases: readonly [{ readonly id: string }] }
      for (const take of steps) await take(cases[0].id)
      return cases[0].id
    }

  const digest = createHash("sha256").update(pdf).digest("hex")
  const upload: Step = (id) =>
    ask(offices.township, "POST", `/api/cases/${id}/evidence`, pdf, {
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent("核查表.pdf")
    })
  const signedFor = [step(offices.township, "sign-for")]
  const planned = [...signedFor, step(offices.township, "plan", { responsible: "王某", measure: "入户核实更正" })]
  const inHand = [...planned, step(offices.township, "progress", { text: "正在逐户核实" }), upload]
  const submitted = [...inHand, step(offices.township, "submit", { account: "已逐户核实更正", evidence: [digest] })]
  const askedMore = step(offices.township, "extension", { until: "2022-06-30", reason: "外出人员五月返乡" })
  return {
    [sample.confirmedSuspicion]: confirmed,
    [sample.handedOverCase]: caseAfter(),
    [sample.signedForCase]: caseAfter(...signedFor),
    [sample.plannedCase]: caseAfter(...planned),
    [sample.caseInHand]: caseAfter(...inHand),
    [sample.submittedCase]: caseAfter(...submitted),
    [sample.reviewedCase]: caseAfter(...submitted, step(offices.county, "review"), step(offices.city, "review")),
    [sample.caseAskingMoreTime]: caseAfter(...inHand, askedMore),
    [sample.paper]: async () => digest
  }
}
