import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { endpoints } from "@wengang/contract/endpoints.ts"
import * as fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { faultOf, strictDocument } from "../answerChecks.ts"
import { callerOf } from "../callerOf.ts"
import { demonstrationApp } from "../demonstrationApp.ts"
import { actorOf } from "../people.ts"
import { roleFor } from "../roleFor.ts"
import { requestsOf } from "./requestsOf.ts"

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const perOperation = Number(process.env.FUZZ_RUNS ?? 20)
console.info(`seed ${seed}; FUZZ_SEED repeats it`)

let served: Awaited<ReturnType<typeof demonstrationApp>>
const real: Record<string, Array<string>> = {}

beforeAll(async () => {
  served = await demonstrationApp()
  const call = callerOf(served.app)
  const { rows } = await call(listRowsEndpoint, { params: { ledger: "household" }, query: { limit: "3" } })
  const { suspicions } = await call(listSuspicionsEndpoint, { query: { limit: "5" } })
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
      served.actAs(actorOf(roleFor(endpoint), "411000000000"))
      const bodies = (endpoint.examples ?? []).flatMap(({ body }) => body ?? [])
      const answers = fc.asyncProperty(requestsOf(path, operation, strictDocument, bodies, real), async (request) => {
        const { address, headers, body } = request
        const answer = await served.app.request(address, { method, headers, ...(body === undefined ? {} : { body }) })
        expect(answer.status, await answer.clone().text()).toBeLessThan(500)
        // A path that hostile text leads elsewhere is another operation's, or nobody's.
        const isNobodys = answer.status === 404 && (await answer.clone().text()).includes('"no-such-address"')
        if (!isNobodys) expect(await faultOf(method, path, answer)).toBeNull()
        expect(served.logged.splice(0)).toEqual([])
      })
      await fc.assert(answers, { seed, numRuns: perOperation, endOnFailure: true })
    }
  )
})
