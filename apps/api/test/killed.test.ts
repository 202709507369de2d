import { randomUUID } from "node:crypto"
import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import { ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import Sqlite from "better-sqlite3"
import { Effect, ManagedRuntime } from "effect"
import { expect, onTestFinished, test } from "vitest"
import { type Answered, type Body, Doomed } from "./killing.ts"
import { freshFolder } from "./testApp.ts"

const seed = Number(process.env.KILL_SEED ?? Date.now() % 2 ** 31)
const rounds = Number(process.env.KILL_ROUNDS ?? 3)
const village = "411081101224"
const people = ["village", "township", "county", "city"] as const

const kinds = [
  "api/cases",
  "api/imports",
  "api/ledgers/household",
  "api/ledgers/household/bulk",
  "api/suspicions/ID/confirm"
]

function kindsOf(answered: ReadonlyArray<Answered>): ReadonlyArray<string> {
  return [...new Set(answered.map(({ path }) => path.replace(/[0-9a-f]{32}/, "ID")))].sort()
}

test("a server that is killed while people write loses nothing that it has answered", {
  timeout: 240_000
}, async () => {
  console.info(`seed ${seed}; KILL_SEED repeats the moments, KILL_ROUNDS lengthens it`)
  const random = randomOf(seed)
  const database = join(freshFolder(), "test.db")
  const passwords = new Map<string, string>()
  const answered: Array<Answered> = []
  for (let round = 0; round < rounds; round++) {
    const server = await Doomed.start(database, people, passwords)
    for (const one of answered.slice(-12)) {
      const again = await server.send(one.who, one.path, one.body, one.headers)
      expect(again?.answer.id ?? again?.answer).toEqual(one.answer.id ?? one.answer)
    }
    const before = answered.length
    const writing = write(server, round, answered)
    // At a moment of its own on each machine, but never before each kind of write was answered once.
    await Promise.all([
      sleep(700 + random() * 2000),
      expect.poll(() => kindsOf(answered.slice(before)), { timeout: 60_000 }).toEqual(kinds)
    ])
    await server.kill()
    await writing
    check(database, answered)
  }
  const last = await Doomed.start(database, people, passwords)
  await checkJobs(last, database, answered)
  await last.kill()
  check(database, answered)
  await checkJudged(database)
})

/** Several people write, each as fast as answers come, until nobody answers any more. */
async function write(server: Doomed, round: number, answered: Array<Answered>): Promise<void> {
  let alive = true
  const repeat = async (send: (at: number) => Promise<Answered | undefined>) => {
    for (let at = 0; alive; at++) {
      const told = await send(at)
      if (told === undefined) alive = false
      else answered.push(told)
    }
  }
  const key = () => ({ "idempotency-key": randomUUID() })
  const suspicions: Array<Body> = (await server.get("city", "api/suspicions?severity=suspicion&state=open&limit=200"))
    .suspicions
  await Promise.all([
    repeat((at) => server.send("village", "api/ledgers/household", { values: household(`K${round}-V-${at}`) }, key())),
    repeat((at) => {
      const rows = Array.from({ length: 20 }, (_, row) => ({
        operation: "create",
        values: household(`K${round}-B-${at}-${row}`)
      }))
      return server.send("county", "api/ledgers/household/bulk", { rows }, key())
    }),
    repeat((at) => {
      const rows = Array.from({ length: 50 }, (_, row) => `K${round}-I-${at}-${row},${village},脱贫户,王某`)
      const named = { ...key(), "x-file-name": encodeURIComponent("户.csv") }
      return server.send("township", "api/imports", ["户编号,所在村,户类型,户主姓名", ...rows].join("\n"), named)
    }),
    repeat(async () => {
      const { id, area } = suspicions.shift()
      const confirmed = await server.send("city", `api/suspicions/${id}/confirm`, { text: "入户核实，情况属实" }, key())
      if (confirmed === undefined) return undefined
      answered.push(confirmed)
      const unit = { area: `${area.slice(0, 9)}000`, role: "township" }
      const body = { suspicions: [id], unit, leader: "李某", quality: "逐户核实到人" }
      return server.send("city", "api/cases", body, key())
    })
  ])
}

function household(id: string) {
  return { id, area: village, kind: "lifted", headName: "王某" }
}

/** The file is whole, and all that was answered is in it, once. */
function check(database: string, answered: ReadonlyArray<Answered>): void {
  const file = new Sqlite(database)
  const all = (sql: string): Array<Body> => file.prepare(sql).all()
  try {
    expect(all("pragma integrity_check")).toEqual([{ integrity_check: "ok" }])
    expect(all("pragma foreign_key_check")).toEqual([])
    const added = new Set(
      all("select key from change where ledger = 'household' and operation = 'added'").map((row) => row.key)
    )
    const kept = new Set(all("select id from household").map(({ id }) => id))
    const cases = new Set(all('select id from "case"').map(({ id }) => id))
    const jobs = new Set(all("select id from job").map(({ id }) => id))
    for (const { path, answer } of answered) {
      const keys: ReadonlyArray<string> = path.endsWith("/bulk") ? answer.rows.map(({ key }: Body) => key) : []
      for (const key of keys) expect([kept.has(key), added.has(key)], key).toEqual([true, true])
      if (path === "api/ledgers/household") expect(kept).toContain(answer.row.key)
      if (path === "api/cases") expect(cases).toContain(answer.cases[0].id)
      if (path === "api/imports") expect(jobs).toContain(answer.id)
    }
    const twice = "select key from change where operation = 'added' group by ledger, key having count(*) > 1"
    expect(all(twice)).toEqual([])
    for (const name of ledgerNames) {
      if (ledgerOf(name).key.length > 1) continue
      const journal = `select count(*) as rows from (select key, operation, max(seq) from change where ledger = '${name}' group by key) where operation <> 'withdrawn'`
      expect(all(journal), name).toEqual(all(`select count(*) as rows from "${name}"`))
    }
  } finally {
    file.close()
  }
}

/** Every import that was accepted ends: done with all its rows, or interrupted with none; its file is gone. */
async function checkJobs(server: Doomed, database: string, answered: ReadonlyArray<Answered>): Promise<void> {
  const ids = answered.filter(({ path }) => path === "api/imports").map(({ answer }) => answer.id as string)
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) {
    const shown = () => server.get("township", `api/jobs/${id}`)
    await expect.poll(async () => (await shown()).ended, { timeout: 60_000, interval: 300 }).not.toBeNull()
    const job = await shown()
    const rows = JSON.stringify(answered.find(({ answer }) => answer.id === id)?.body ?? "")
    const key = /K\d+-I-\d+-49/.exec(rows)?.[0] ?? ""
    const there = (await server.get("township", `api/ledgers/household/${key}`)).key === key
    expect([job.state, there, job.failure?.code ?? null]).toEqual(
      there ? ["done", true, null] : ["failed", false, "interrupted"]
    )
  }
  const uploads = join(dirname(database), "uploads")
  await expect.poll(() => (existsSync(uploads) ? readdirSync(uploads) : []), { timeout: 10_000 }).toEqual([])
}

/** The log is whole, and what is known of the ledgers is what looking at all of them finds. */
async function checkJudged(database: string): Promise<void> {
  const runtime = ManagedRuntime.make(layerStorage({ path: database, key: undefined }))
  onTestFinished(() => runtime.dispose())
  const chain = await runtime.runPromise(AuditLog.use(({ verify: whole }) => whole))
  expect(chain.firstAltered).toBeNull()
  const run = (mode: "incremental" | "full") =>
    runtime.runPromise(
      Effect.provide(
        verify({ id: randomUUID(), asOf: "2022-03-09" as Day, area: null, rules: [], mode }),
        layerConsole("test", "test")
      )
    )
  await run("incremental")
  const { findings } = await run("full")
  expect(findings).toMatchObject({ opened: 0, resolved: 0, reopened: 0 })
}

/** Numbers from 0 to 1 by a seed (mulberry32). */
function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
