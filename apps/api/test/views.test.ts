import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import Sqlite from "better-sqlite3"
import { Layer, ManagedRuntime } from "effect"
import { expect, onTestFinished, test } from "vitest"
import type { Body } from "./casework.ts"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, idNumber, together, villages } from "./testApp.ts"

const clerk = actorOf("township", `${villages.kangcheng.slice(0, 9)}000`)
const auditor = actorOf("auditor", "411000000000")
const everywhere = Reach.of({ area: null })
const person = `P-${villages.kangcheng}-000`

async function served() {
  let current: Actor = clerk
  const rows = together(idleVillage(villages.kangcheng, 2, 100), idleVillage(villages.other, 1, 200))
  const { app, runtime, path } = await appWith(rows, () => current)
  const ask = async (who: Actor, address: string, init: RequestInit = {}) => {
    current = who
    const answer = await app.request(address, init)
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const log = async (action: string) => (await ask(auditor, `/api/audit?action=${action}`)).body.entries
  return { ask, log, path, runtime }
}

/** Another process that writes for as long as it likes. */
function longWriter(path: string): { readonly end: () => void } {
  const writer = new Sqlite(path)
  onTestFinished(() => void writer.close())
  writer.exec("begin immediate")
  return { end: () => void writer.exec("rollback") }
}

test("who looked at a person or a household is remembered, once an hour", async () => {
  const { ask, log } = await served()
  const { body } = await ask(clerk, `/api/suspicions?area=${villages.kangcheng}`)
  const seen = body.suspicions.find(({ subject }: Body) => subject.id === person)
  for (const address of [`person/${person}`, `person/${person}`, `household/H-${villages.kangcheng}`]) {
    expect((await ask(clerk, `/api/ledgers/${address}`)).status).toBe(200)
  }
  expect((await ask(auditor, `/api/suspicions/${seen.id}`)).status).toBe(200)
  const entries = await log("dossier.view")
  expect(entries.map(({ actorId, objectId }: Body) => `${actorId} ${objectId}`)).toEqual([
    `${auditor.id} ${person}`,
    `${clerk.id} H-${villages.kangcheng}`,
    `${clerk.id} ${person}`
  ])
  expect(entries[0]).toMatchObject({ area: villages.kangcheng, before: null, after: null, outcome: "done" })
})

test("what is refused is remembered, but nothing that was typed", async () => {
  const { ask, log } = await served()
  const other = `P-${villages.other}-000`
  for (const key of [other, idNumber(7), "王某"]) {
    expect((await ask(clerk, `/api/ledgers/person/${encodeURIComponent(key)}`)).status).toBe(404)
  }
  expect((await ask(clerk, "/api/audit")).status).toBe(403)
  const { body } = await ask(clerk, `/api/suspicions?area=${villages.kangcheng}`)
  const { id } = body.suspicions[0]
  const confirm = () =>
    ask(clerk, `/api/suspicions/${id}/confirm`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}"
    })
  expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 409])
  const entries = await log("request.refuse")
  const told = entries.map(({ objectId, after }: Body) => `${after.operation} ${after.code} ${objectId}`)
  expect(told).toEqual([
    `confirmSuspicion invalid-transition ${id}`,
    "listAudit forbidden null",
    "showRow not-found null",
    `showRow not-found ${other}`
  ])
  for (const entry of entries) expect(entry).toMatchObject({ area: clerk.area, outcome: "refused", actorId: clerk.id })
  expect(JSON.stringify(entries)).not.toContain(idNumber(7))
})

test("a look waits for no writer, and joins the log once that one ends", async () => {
  const { ask, log, path } = await served()
  const writer = longWriter(path)
  expect((await ask(clerk, `/api/ledgers/person/${person}`)).status).toBe(200)
  expect((await ask(clerk, `/api/ledgers/person/${"P-none"}`)).status).toBe(404)
  expect(await log("dossier.view")).toEqual([])
  writer.end()
  await expect.poll(async () => (await log("dossier.view")).length).toBe(1)
  expect((await ask(auditor, "/api/audit/state")).body).toMatchObject({ firstAltered: null })
})

test("what a process that ended left behind joins the log at the next start, once", async () => {
  const { ask, runtime, path } = await served()
  const writer = longWriter(path)
  expect((await ask(clerk, `/api/ledgers/person/${person}`)).status).toBe(200)
  await runtime.dispose()
  writer.end()
  for (let start = 0; start < 2; start++) {
    const accounts = layerAccounts({ publicAddress: "http://127.0.0.1:8787" })
    const next = ManagedRuntime.make(accounts.pipe(Layer.provideMerge(layerStorage({ path, key: undefined }))))
    onTestFinished(() => next.dispose())
    const entries = await asConsole(
      next,
      AuditLog.use(({ list }) => list(everywhere, { action: "dossier.view" }, { limit: 10 }))
    )
    expect(entries.map(({ objectId }) => objectId)).toEqual([person])
    expect(
      await asConsole(
        next,
        AuditLog.use(({ verify }) => verify)
      )
    ).toMatchObject({ firstAltered: null })
    await next.dispose()
  }
})
