import { spawn } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { noticeLedgers } from "@wengang/testing/notice/NoticeLedgers.ts"
import Sqlite from "better-sqlite3"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { demonstrationHousehold } from "../src/demonstration/holdsDemonstration.ts"
import { freshFolder } from "./testApp.ts"

const main = fileURLToPath(new URL("../src/main.mjs", import.meta.url))

interface Started {
  readonly address: string
  /** The body of an answer. */
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
  readonly get: (path: string) => Promise<any>
  /** Sends a signal and tells the exit status, and what was said. */
  readonly end: (signal: NodeJS.Signals) => Promise<Ended>
}

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly errors: string
}

function run(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: "0", ...environment } })
  onTestFinished(() => void child.kill("SIGKILL"))
  let out = ""
  let errors = ""
  child.stdout.on("data", (text) => {
    out += text
  })
  child.stderr.on("data", (text) => {
    errors += text
  })
  const ended = new Promise<Ended>((resolve) => child.once("close", (status) => resolve({ status, out, errors })))
  return { child, ended, said: () => out }
}

/** The passwords of the city's account, printed at the first start on a database. */
const passwords = new Map<string, string>()

async function signIn(address: string, password: string): Promise<string> {
  const answer = await fetch(`${address}api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "city", password })
  })
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? ""
}

async function start(database: string): Promise<Started> {
  const { child, ended, said } = run({ DATABASE_URL: `sqlite:${database}` })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said())?.[0]
      if (found !== undefined) resolve(found)
    })
    void ended.then(({ errors }) => reject(new Error(`the server ended: ${errors}`)))
  })
  const password = /^ {2}city +(\S+)/m.exec(said())?.[1] ?? passwords.get(database) ?? ""
  passwords.set(database, password)
  const cookie = await signIn(address, password)
  return {
    address,
    get: async (path) => (await fetch(address + path, { headers: { cookie } })).json(),
    end: (signal) => {
      child.kill(signal)
      return ended
    }
  }
}

const kept = mkdtempSync(join(tmpdir(), "wengang-api-"))
let begun: Promise<string> | undefined
afterAll(() => rmSync(kept, { recursive: true, force: true }))

/** A database of its own that a server has filled before and that it left as told. */
async function filledBefore(): Promise<string> {
  begun ??= (async () => {
    const database = join(kept, "test.db")
    expect((await (await start(database)).end("SIGINT")).status).toBe(0)
    return database
  })()
  const first = await begun
  const folder = freshFolder()
  cpSync(dirname(first), folder, { recursive: true })
  const database = join(folder, "test.db")
  passwords.set(database, passwords.get(first) ?? "")
  return database
}

async function total(server: Started): Promise<number> {
  return (await server.get("api/suspicions?limit=1")).total
}

const timeout = 60_000

describe("the server as a process", { timeout }, () => {
  test("fills an empty database, says where it is and for whom, and ends at once when told", async () => {
    const server = await start(join(freshFolder(), "data", "test.db"))
    expect(await total(server)).toBeGreaterThan(100)
    expect((await fetch(`${server.address}api/runs`)).status).toBe(401)
    const { demonstration, runs } = await server.get("api/runs")
    expect(demonstration).toBe(true)
    expect(runs).toMatchObject([{ asOf: "2022-03-09", mode: "full", area: null }])
    const before = Date.now()
    const { status, out, errors } = await server.end("SIGTERM")
    expect(status).toBe(0)
    expect(Date.now() - before).toBeLessThan(4000)
    for (const username of ["village", "county", "city", "auditor", "security"]) expect(out).toContain(`  ${username} `)
    const lines = errors
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({ level: "info", event: "request", method: "GET", route: "/api/runs", status: 401 })
    )
  })

  test("on ledgers of one's own, it prints a link that makes the first accounts, and loads no demonstration", async () => {
    const { child, said } = run({ DATABASE_URL: `sqlite:${join(freshFolder(), "test.db")}`, DEMONSTRATION: "off" })
    const link = await new Promise<string>((resolve) => {
      child.stdout.on("data", () => {
        const found = /http:\/\/127\.0\.0\.1:\d+\/set-up#[\w-]{43}/.exec(said())?.[0]
        if (found !== undefined) resolve(found)
      })
    })
    expect(said()).not.toContain("演示")
    const { origin, hash } = new URL(link)
    const person = (username: string) => ({ username, name: "王某" })
    const first = {
      systemAdministrator: person("system"),
      securityAdministrator: person("security"),
      auditAdministrator: person("audit")
    }
    const setUp = () =>
      fetch(`${origin}/api/set-up`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ token: hash.slice(1), area: "411000000000", ...first })
      })
    const made = await setUp()
    expect(made.status).toBe(201)
    expect(((await made.json()) as { accounts: ReadonlyArray<unknown> }).accounts).toHaveLength(3)
    expect((await setUp()).status).toBeGreaterThanOrEqual(400)
    child.kill("SIGTERM")
  })

  test("a second start keeps everything and loads nothing", async () => {
    const database = await filledBefore()
    const before = suspicionsIn(database)
    expect(before).toBeGreaterThan(100)
    const second = await start(database)
    expect(await total(second)).toBe(before)
    expect((await second.get("api/runs")).runs).toHaveLength(1)
    const { status, out } = await second.end("SIGTERM")
    expect(status).toBe(0)
    expect(out).not.toContain("演示")
  })

  test("makes up for a start that was killed before the run", async () => {
    const database = await filledBefore()
    forgetRuns(database)
    const server = await start(database)
    expect(await total(server)).toBeGreaterThan(100)
    expect((await server.get("api/runs")).runs).toHaveLength(1)
    await server.end("SIGTERM")
  })

  test("ends cleanly when told while it still prepares", async () => {
    const { child, ended } = run({ DATABASE_URL: `sqlite:${join(freshFolder(), "test.db")}` })
    child.stdout.once("data", () => child.kill("SIGTERM"))
    expect(await ended).toMatchObject({ status: 0, errors: "" })
  })

  test("a port in use is a sentence and exit 1, and no database is made", async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const { status, errors } = await run({
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(freshFolder(), "test.db")}`
    }).ended
    expect(status).toBe(1)
    expect(errors).toBe(
      `端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT 指定其他端口。\nPort ${port} is in use. End the program that has it, or set PORT to another.\n`
    )
  })

  test("a database from a newer version is a sentence and exit 1", async () => {
    const database = await filledBefore()
    const file = new Sqlite(database)
    file.prepare("insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '2999')").run()
    file.close()
    const { status, errors } = await run({ DATABASE_URL: `sqlite:${database}` }).ended
    expect(status).toBe(1)
    expect(errors).toContain("更新版本")
    expect(errors).not.toContain("    at ")
  })

  test("a folder that cannot be written to is a sentence and exit 1", async () => {
    const { status, errors } = await run({ DATABASE_URL: `sqlite:${main}/test.db` }).ended
    expect(status).toBe(1)
    expect(errors.trim().split("\n")).toHaveLength(2)
    expect(errors).not.toContain("    at ")
  })

  test("a wrong setting is named", async () => {
    const { status, errors } = await run({ PORT: "eighty" }).ended
    expect(status).toBe(1)
    expect(errors).toContain("PORT")
  })
})

test("the demonstration is known by a household that it has", () => {
  expect(noticeLedgers().household.map(({ id }) => id)).toContain(demonstrationHousehold)
})

function suspicionsIn(database: string): number {
  const file = new Sqlite(database)
  const { open } = file.prepare("select count(*) as open from suspicion where state = 'open'").get() as { open: number }
  file.close()
  return open
}

/** Leaves the ledgers as a start does that is killed after the import. */
function forgetRuns(database: string): void {
  const file = new Sqlite(database)
  for (const table of ["suspicion_event", "suspicion", "run"]) file.prepare(`delete from ${table}`).run()
  file.close()
}
