import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { Areas } from "@wengang/application/Areas.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { actorOf } from "./people.ts"
import { appWith, asConsole, idleVillage, together, villages, write } from "./testApp.ts"

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
export type Body = any

export interface Answer {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

const township = `${villages.kangcheng.slice(0, 9)}000`

const someone = (role: Role, area: string, person: string): Actor => ({ ...actorOf(role, area), id: person })

/** Who takes part in a case of a village: the township puts it right, county and city review. */
export const people = {
  townsman: someone("township", township, "甲"),
  colleague: someone("township", township, "乙"),
  villager: someone("village", villages.kangcheng, "丙"),
  county: someone("county", "411081000000", "丁"),
  city: someone("city", "411000000000", "戊"),
  /** The one who put it right, now of the county. */
  turncoat: someone("county", "411081000000", "甲"),
  auditor: someone("auditor", "411000000000", "庚"),
  neighbour: someone("county", "411082000000", "己")
} as const

export type Person = keyof typeof people

export const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

/** An office with two villages full of suspicions, as of 2022-03-09, and people who work on cases. */
export async function office() {
  const ledgers = together(idleVillage(villages.kangcheng, 3, 100), idleVillage(villages.other, 2, 200))
  let current: Actor = people.city
  const { app, runtime, path: database, logged } = await appWith(ledgers, () => current)

  async function send(who: Person, method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
    current = people[who]
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json(), headers: answer.headers }
  }

  /** Takes a step in the version that the case has now. */
  async function step(who: Person, id: string, verb: string, body?: unknown): Promise<Answer> {
    const { body: shown } = await send("city", "GET", `/api/cases/${id}`)
    return send(who, "POST", `/api/cases/${id}/${verb}`, body, { "if-match": `"${shown.version}"` })
  }

  async function upload(who: Person, id: string, name: string, content: Uint8Array | ReadableStream): Promise<Answer> {
    current = people[who]
    const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) }
    const answer = await app.request(`/api/cases/${id}/evidence`, {
      method: "POST",
      headers,
      body: content as never,
      duplex: "half"
    } as RequestInit)
    return { status: answer.status, body: await answer.json(), headers: answer.headers }
  }

  /** The suspicions of a village under the rule on labour, confirmed. */
  async function confirmed(village: string = villages.kangcheng): Promise<ReadonlyArray<string>> {
    const { body } = await send("city", "GET", `/api/suspicions?area=${village}&limit=200`)
    const { rule } = body.suspicions.find(({ subject }: Body) => subject.kind === "person")
    const ids = body.suspicions.filter((one: Body) => one.rule === rule).map(({ id }: Body) => id)
    for (const id of ids) await send("city", "POST", `/api/suspicions/${id}/confirm`, {})
    return ids
  }

  const terms = { unit: { area: township, role: "township" }, leader: "李某", quality: "逐户核实到人" }

  async function handOver(suspicions: ReadonlyArray<string>, changes = {}, who: Person = "city"): Promise<Answer> {
    return send(who, "POST", "/api/cases", { suspicions, ...terms, ...changes })
  }

  /** A case that was handed over, planned and begun. */
  async function inHand(changes = {}): Promise<string> {
    const [first = ""] = await confirmed()
    const { id } = (await handOver([first], changes)).body.cases[0]
    await step("townsman", id, "sign-for")
    await step("townsman", id, "plan", { responsible: "王某", measure: "入户核实更正" })
    await step("townsman", id, "progress", { text: "正在逐户核实" })
    return id
  }

  async function submitted(changes = {}): Promise<string> {
    const id = await inHand(changes)
    const { digest } = (await upload("townsman", id, "核查表.pdf", pdf)).body
    await step("townsman", id, "submit", { account: "已逐户核实更正", evidence: [digest] })
    return id
  }

  async function closed(): Promise<string> {
    const id = await submitted()
    for (const [who, verb] of [
      ["county", "review"],
      ["city", "review"],
      ["city", "close"]
    ] as const)
      await step(who, id, verb)
    return id
  }

  let runs = 0
  const judge = (asOf: string) =>
    asConsole(
      runtime,
      verify({ id: `case-run-${++runs}`, asOf: asOf as Day, area: null, rules: [], mode: "incremental" })
    )

  /** Gives an area another name, as a sheet 区划 does. */
  const rename = (area: string, name: string) =>
    asConsole(
      runtime,
      Effect.map(Areas, (areas) => areas.add(area, name))
    )

  const load = (rows: Parameters<typeof write>[0]) => asConsole(runtime, write(rows))
  const download = async (who: Person, path: string) => {
    current = people[who]
    return app.request(path)
  }
  const evidence = join(dirname(database), "evidence")
  /** All files of papers, those under way too. */
  const papersOnDisk = () =>
    existsSync(evidence)
      ? readdirSync(evidence, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
      : []
  return {
    app,
    papersOnDisk,
    send,
    step,
    upload,
    download,
    confirmed,
    handOver,
    inHand,
    submitted,
    closed,
    judge,
    rename,
    load,
    logged
  }
}
