import { existsSync, readFileSync } from "node:fs"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import { defaultSecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import { expect, test } from "vitest"
import type { Body } from "./casework.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, villages } from "./testApp.ts"

const key = `P-${villages.kangcheng}-000`
const clerk = actorOf("village", villages.kangcheng)
const reason = "与社保系统核对身份"

async function served() {
  let current: Actor = clerk
  const { app, runtime, path } = await appWith(idleVillage(villages.kangcheng, 2, 100), () => current)
  const ask = async (who: Actor, body: object, headers = {}, address = `/api/ledgers/person/${key}/reveal`) => {
    current = who
    const init = { method: "POST", headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(address, { ...init, body: JSON.stringify(body) })
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body }
  }
  const log = async () => {
    current = actorOf("auditor", "411000000000")
    return ((await (await app.request("/api/audit?action=person.reveal")).json()) as Body).entries
  }
  return { ask, log, runtime, path }
}

test("a masked number is revealed whole, for minutes, and the log says of whom, which and why, not what", async () => {
  const { ask, log, path } = await served()
  const begun = Date.now()
  const { status, body } = await ask(clerk, { field: "idNumber", reason }, { "idempotency-key": "K1" })
  expect([status, body.value, body.today, body.limit]).toEqual([200, idNumber(100), 1, 200])
  expect(Date.parse(body.until) - begun).toBeGreaterThan(4 * 60_000)
  expect((await ask(clerk, { field: "phone", reason })).body).toMatchObject({ value: "13812345678", today: 2 })
  const [, entry] = await log()
  expect(entry).toMatchObject({
    actorId: clerk.id,
    objectKind: "person",
    objectId: key,
    area: villages.kangcheng,
    after: { field: "idNumber" },
    reason
  })
  for (const file of [path, `${path}-wal`].filter(existsSync)) {
    expect(readFileSync(file).includes(idNumber(100)), "the number stands nowhere in the file").toBe(false)
  }
})

test.each([
  ["a field that is not masked", { field: "name", reason }, "/field"],
  ["a field that there is not", { field: "__proto__", reason }, "/field"],
  ["without a reason", { field: "idNumber", reason: "…" }, "/reason"],
  ["with a number in the reason", { field: "idNumber", reason: `核对${idNumber(7)}` }, "/reason"]
])("nothing is revealed: %s", async (_, asked, pointer) => {
  const { ask, log } = await served()
  expect(await ask(clerk, asked)).toMatchObject({ status: 422, body: { details: { pointer } } })
  expect(await log()).toEqual([])
})

test("nothing is revealed to neighbours, to auditors, and to programs", async () => {
  const { ask } = await served()
  const asked = { field: "idNumber", reason }
  expect((await ask(actorOf("county", "411082000000"), asked)).status).toBe(404)
  expect((await ask(actorOf("auditor", "411000000000"), asked)).status).toBe(403)
  expect((await ask({ ...clerk, via: "key" }, asked)).status).toBe(403)
  expect((await ask(actorOf("county", "411081000000", permissionsOf.auditor), asked)).status).toBe(403)
})

test("a day has as many reveals as are set, everybody's own", async () => {
  const { ask, runtime } = await served()
  const policy = { ...defaultSecurityPolicy, revealsPerDay: 2 }
  await runtime.runPromise(Accounts.use(({ setPolicy }) => setPolicy(policy)))
  const asked = { field: "idNumber", reason }
  const three = [await ask(clerk, asked), await ask(clerk, asked), await ask(clerk, asked)]
  expect(three.map(({ status }) => status)).toEqual([200, 200, 429])
  expect(Number(three[2]?.headers.get("retry-after"))).toBeGreaterThan(0)
  expect((await ask(actorOf("county", "411081000000"), asked)).status).toBe(200)
})
