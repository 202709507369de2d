import { spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import Sqlite from "better-sqlite3"
import { expect, onTestFinished, test } from "vitest"
import { freshFolder } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

const main = fileURLToPath(new URL("../src/main.mjs", import.meta.url))
const megabyte = 1024 * 1024
/** How large a file may get, in megabytes: more than the database, less than papers may be. */
const room = 14

/** A server that cannot write files beyond a size, as on a disk that is nearly full. */
async function cramped(database: string) {
  const command = `ulimit -f ${room * 2048}; exec "$0" "$1"`
  const environment = { PORT: "0", DATABASE_URL: `sqlite:${database}`, LOG_LEVEL: "silent" }
  const child = spawn("/bin/sh", ["-c", command, process.execPath, main], { env: { ...process.env, ...environment } })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
  })
  let said = ""
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text) => {
      said += text
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once("exit", () => reject(new Error(`the server ended: ${said}`)))
  })
  const passwords = new Map([...said.matchAll(/^ {2}(\w+) +(\S+)/gm)].map(([, name = "", word = ""]) => [name, word]))
  const cookies = new Map<string, string>()
  const ask = async (who: string, method: string, path: string, body?: object | Buffer, headers = {}) => {
    const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/json"
    const content = Buffer.isBuffer(body) ? new Uint8Array(body) : body === undefined ? null : JSON.stringify(body)
    const sent = { "content-type": type, cookie: cookies.get(who) ?? "", ...headers }
    const answer = await fetch(address + path, { method, headers: sent, body: content })
    const [cookie] = answer.headers.getSetCookie()
    if (cookie !== undefined) cookies.set(who, cookie.split(";")[0] ?? "")
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  for (const username of ["county", "township"])
    await ask(username, "POST", "api/session", { username, password: passwords.get(username) ?? "" })
  return ask
}

/** A paper of that many megabytes. */
function pdf(megabytes: number): Buffer {
  const [head, end] = ["%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%", "\ntrailer\n<<>>\n%%EOF\n"]
  return Buffer.concat([Buffer.from(head), Buffer.alloc(megabytes * megabyte, "0"), Buffer.from(end)])
}

test("a paper for which the disk has no room is refused with 507, leaves nothing, and smaller ones go in", {
  timeout: 120_000
}, async () => {
  const database = join(freshFolder(), "test.db")
  const ask = await cramped(database)
  const { suspicions } = (await ask("county", "GET", "api/suspicions?area=411081101224&state=open&limit=1")).body
  expect(
    (await ask("county", "POST", `api/suspicions/${encodeURIComponent(suspicions[0].id)}/confirm`, {})).status
  ).toBe(200)
  const unit = { area: "411081101000", role: "township" }
  const terms = { suspicions: [suspicions[0].id], unit, leader: "李某", quality: "逐户核实" }
  const { id } = (await ask("county", "POST", "api/cases", terms)).body.cases[0]

  const named = { "x-file-name": encodeURIComponent("核查表.pdf") }
  const upload = (megabytes: number) => ask("township", "POST", `api/cases/${id}/evidence`, pdf(megabytes), named)
  const files = () => {
    const folder = join(dirname(database), "evidence")
    const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
    return found.filter((file) => file.isFile()).map(({ name }) => name)
  }
  const papers = () => {
    const file = new Sqlite(database, { readonly: true })
    const rows = file.prepare("select digest from case_paper").pluck().all()
    file.close()
    return rows
  }
  const refused = await upload(room + 2)
  expect(refused).toMatchObject({
    status: 507,
    body: { code: "disk-full", message: expect.stringContaining("磁盘已满"), requestId: expect.any(String) }
  })
  expect([files(), papers()]).toEqual([[], []])
  expect((await ask("township", "GET", `api/cases/${id}`)).body.papers).toEqual([])

  const taken = await upload(1)
  expect(taken.status).toBe(201)
  expect([files(), papers()]).toEqual([[taken.body.digest], [taken.body.digest]])
  expect((await upload(room + 2)).status).toBe(507)
  expect(files()).toEqual([taken.body.digest])
  const shown = await ask("township", "GET", `api/cases/${id}`)
  expect(shown.body.papers.map(({ digest }: Body) => digest)).toEqual([taken.body.digest])
})
