import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"

const main = fileURLToPath(new URL("../src/main.mjs", import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
export type Body = any

/** A mutation that was answered with success, as it can be sent again. */
export interface Answered {
  readonly who: string
  readonly path: string
  readonly body: object | string
  readonly headers: Readonly<Record<string, string>>
  readonly answer: Body
}

/** A server as a process, which is killed in the end. */
export class Doomed {
  private readonly child: ChildProcess
  private readonly address: string
  private readonly cookies = new Map<string, string>()

  private constructor(child: ChildProcess, address: string) {
    this.child = child
    this.address = address
  }

  /** Starts on a database, and signs people in; their passwords are those of its first start. */
  static async start(database: string, people: ReadonlyArray<string>, passwords: Map<string, string>): Promise<Doomed> {
    const environment = { ...process.env, PORT: "0", DATABASE_URL: `sqlite:${database}`, LOG_LEVEL: "silent" }
    const child = spawn(process.execPath, [main], { env: environment })
    onTestFinished(() => void child.kill("SIGKILL"))
    let said = ""
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (text) => {
        said += text
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      })
      child.once("exit", () => reject(new Error(`the server ended: ${said}`)))
    })
    for (const [, name = "", password = ""] of said.matchAll(/^ {2}(\w+) +(\S+)/gm)) passwords.set(name, password)
    const server = new Doomed(child, address)
    for (const username of people) await server.signIn(username, passwords.get(username) ?? "")
    return server
  }

  private async signIn(username: string, password: string): Promise<void> {
    const headers = { "content-type": "application/json" }
    const init = { method: "POST", headers, body: JSON.stringify({ username, password }) }
    const answer = await fetch(`${this.address}api/session`, init)
    this.cookies.set(username, answer.headers.getSetCookie()[0]?.split(";")[0] ?? "")
  }

  async get(who: string, path: string): Promise<Body> {
    return (await fetch(this.address + path, { headers: { cookie: this.cookies.get(who) ?? "" } })).json()
  }

  /** Sends a mutation; undefined where it was not answered with success, or not at all. */
  async send(who: string, path: string, body: object | string, headers: Answered["headers"] = {}) {
    const plain = typeof body === "string"
    const type = { "content-type": plain ? "application/octet-stream" : "application/json" }
    const init = {
      method: "POST",
      headers: { ...type, ...headers, cookie: this.cookies.get(who) ?? "" },
      body: plain ? body : JSON.stringify(body)
    }
    try {
      const answer = await fetch(this.address + path, init)
      const told: Answered = { who, path, body, headers, answer: await answer.json() }
      return answer.ok ? told : undefined
    } catch {
      return undefined
    }
  }

  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve))
    this.child.kill("SIGKILL")
    await ended
  }
}
