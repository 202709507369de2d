import { join } from "node:path"
import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Layer, ManagedRuntime } from "effect"
import { Hono } from "hono"
import { requestId } from "hono/request-id"
import { expect, onTestFinished, test } from "vitest"
import { answerThrown, type Env } from "../src/answerError.ts"
import { runOn } from "../src/Runtime.ts"
import { sessions as sessionRoutes } from "../src/routes/session.ts"
import { quietOperation } from "./quietOperation.ts"
import { appWith, freshFolder } from "./testApp.ts"

const password = "Zhu-ma-47-dian"

async function sessions() {
  const storage = layerStorage({ path: join(freshFolder(), "test.db"), key: undefined })
  const runtime = ManagedRuntime.make(
    layerAccounts({ publicAddress: "http://127.0.0.1:8787" }).pipe(Layer.provideMerge(storage))
  )
  onTestFinished(() => runtime.dispose())
  const app = new Hono<Env>().use(requestId()).route("/", sessionRoutes(runtime))
  app.onError((error, c) => answerThrown(error, c, quietOperation([]).logger))
  const rights = { role: "county" as const, department: null, area: "411081000000" as AreaCode }
  await runtime.runPromise(
    Accounts.use(({ create }) => create({ username: "officer", name: "测试甲", rights, password, mustChange: false }))
  )
  const ask = (method: string, path: string, body?: unknown, cookie?: string) =>
    app.request(path, {
      method,
      headers: cookie === undefined ? {} : { cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
  return { ask, runtime }
}

const cookieOf = (response: Response) => (response.headers.getSetCookie()[0] ?? "").split(";")[0] ?? ""

test("sign in, be known, sign out", async () => {
  const { ask } = await sessions()
  const signedIn = await ask("POST", "/api/session", { username: "officer", password })
  expect(signedIn.status).toBe(200)
  const who = await signedIn.json()
  expect(who).toMatchObject({
    username: "officer",
    role: "county",
    areaName: "河南省许昌市禹州市",
    mustEnrol: false,
    demonstration: false
  })
  const cookie = cookieOf(signedIn)
  expect(await (await ask("GET", "/api/session", undefined, cookie)).json()).toEqual({
    ...(who as object),
    endsInSeconds: expect.closeTo(12 * 3_600, -2)
  })
  expect((await ask("DELETE", "/api/session", undefined, cookie)).status).toBe(204)
  expect((await ask("GET", "/api/session", undefined, cookie)).status).toBe(401)
}, 30_000)

test("what is refused is told by status and sentence", async () => {
  const { ask } = await sessions()
  const wrong = await ask("POST", "/api/session", { username: "officer", password: "Wrong-12-words" })
  expect(wrong.status).toBe(401)
  expect(await wrong.json()).toMatchObject({
    code: "sign-in-failed",
    message: expect.stringContaining("用户名或密码不正确，或账号已停用")
  })
  expect(wrong.headers.getSetCookie()).toEqual([])
  expect((await ask("POST", "/api/session", { username: "officer" })).status).toBe(400)
  expect((await ask("GET", "/api/session")).status).toBe(401)
  expect((await ask("POST", "/api/session/password", { current: password, next: "Lu-shan-58-shi" })).status).toBe(401)
  for (let i = 0; i < 4; i++) await ask("POST", "/api/session", { username: "officer", password: "Wrong-12-words" })
  expect((await ask("POST", "/api/session", { username: "officer", password })).status).toBe(403)
}, 30_000)

test("a change of password gives a new cookie", async () => {
  const { ask } = await sessions()
  const old = cookieOf(await ask("POST", "/api/session", { username: "officer", password }))
  const weak = await ask("POST", "/api/session/password", { current: password, next: "short" }, old)
  expect(weak.status).toBe(422)
  const changed = await ask("POST", "/api/session/password", { current: password, next: "Lu-shan-58-shi" }, old)
  expect(changed.status).toBe(204)
  expect((await ask("GET", "/api/session", undefined, old)).status).toBe(401)
  expect((await ask("GET", "/api/session", undefined, cookieOf(changed))).status).toBe(200)
}, 30_000)

test("a browser that comes from a single sign-on with nothing to show is sent back to sign in, and the log knows", async () => {
  const { app, runtime } = await appWith({}, null)
  expect((await app.request("/api/session/single-sign-on/begin")).status).toBe(404)
  expect(await (await app.request("/api/session/single-sign-on")).json()).toEqual({ title: null })
  const answer = await app.request("/api/session/single-sign-on/callback?code=stolen&state=x")
  expect(answer.status).toBe(302)
  expect(answer.headers.get("location")).toBe("/?refused=single-sign-on")
  const [entry] = await runOn(
    runtime,
    AuditLog.use((log) => log.list(Reach.of({ area: null }), {}, { limit: 1 }))
  )
  expect(entry).toMatchObject({ action: "session.singleSignOn", outcome: "refused" })
  expect(JSON.stringify(entry)).not.toContain("stolen")
})
