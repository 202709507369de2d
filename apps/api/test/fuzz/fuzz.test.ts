import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { endpoints } from "@wengang/contract/endpoints.ts"
import { sample } from "@wengang/contract/sample.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import * as fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { faultOf, strictDocument } from "../answerChecks.ts"
import { callerOf } from "../callerOf.ts"
import { caseActor, caseSamples } from "../caseSamples.ts"
import { demonstrationApp } from "../demonstrationApp.ts"
import { actorOf } from "../people.ts"
import { roleFor } from "../roleFor.ts"
import { requestsOf } from "./requestsOf.ts"

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const perOperation = Number(process.env.FUZZ_RUNS ?? 20)
console.info(`seed ${seed}; FUZZ_SEED repeats it`)

let served: Awaited<ReturnType<typeof demonstrationApp>>
const real: Record<string, Array<string>> = {}
/** An account that there is: keys belong to one. */
let owner = ""
/** Cases that there are; other objects have ids of other kinds. */
const realCases: Array<string> = []

beforeAll(async () => {
  served = await demonstrationApp()
  const rights = { role: "city", department: null, area: "411000000000" as AreaCode } as const
  const wanted = { username: "fuzzed", name: "王某", rights, password: "Zhu-ma-47-dian", mustChange: false }
  owner = (await served.runtime.runPromise(Accounts.use(({ create }) => create(wanted)))).account.id
  const call = callerOf(served.app)
  const { rows } = await call(listRowsEndpoint, { params: { ledger: "household" }, query: { limit: "3" } })
  const { suspicions } = await call(listSuspicionsEndpoint, { query: { limit: "5" } })
  const ofTownship = { area: "411082110000", severity: "suspicion", limit: "10" } as const
  const township = await call(listSuspicionsEndpoint, { query: ofTownship })
  const { [sample.caseInHand]: inHand, [sample.submittedCase]: submitted } = caseSamples(
    served,
    township.suspicions.map(({ id }) => id)
  )
  for (const make of [inHand, submitted]) realCases.push((await make?.()) ?? "")
  Object.assign(real, { key: rows.map(({ key }) => key), id: suspicions.map(({ id }) => id), ledger: ["household"] })
}, 120_000)
afterAll(() => served.close())

describe("whatever is sent", () => {
  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
    "%s answers as listed",
    async (_, endpoint) => {
      const { method, path } = endpoint
      const operation = strictDocument.paths[path]?.[method.toLowerCase()]
      if (operation === undefined) throw new Error(`${path} is not described`)
      const isCases = endpoint.tag === "cases"
      served.actAs(isCases ? caseActor(endpoint) : { ...actorOf(roleFor(endpoint), "411000000000"), id: owner })
      const known = isCases ? { ...real, id: realCases } : real
      const bodies = (endpoint.examples ?? []).flatMap(({ body }) => body ?? [])
      const answers = fc.asyncProperty(requestsOf(path, operation, strictDocument, bodies, known), async (request) => {
        const { address, headers, body } = request
        const answer = await served.app.request(address, { method, headers, ...(body === undefined ? {} : { body }) })
        expect(answer.status, await answer.clone().text()).toBeLessThan(500)
        // A path that hostile text leads elsewhere is another operation's, or nobody's.
        const isNobodys = answer.status === 404 && (await answer.clone().text()).includes('"no-such-address"')
        if (!isNobodys) expect(await faultOf(method, path, answer)).toBeNull()
        expect(served.logged.splice(0).filter((line) => !refusesWhatWasSent(line))).toEqual([])
      })
      await fc.assert(answers, { seed, numRuns: perOperation, endOnFailure: true })
    }
  )
})

/** Whether a job says of what was sent that it cannot be read: it does so when its turn comes, under whatever is sent then. */
function refusesWhatWasSent(line: string): boolean {
  const { event, code } = JSON.parse(line) as { readonly event: string; readonly code?: string }
  return event === "job failed" && code === "unreadable-input"
}
