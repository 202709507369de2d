import type { User } from "./makeUsers.ts"

export interface Timing {
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number
  readonly kind: string
  readonly write: boolean
  readonly milliseconds: number
  readonly status: number
}

interface Row {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

/** Somebody at work: looks at lists, opens rows, corrects a record every now and then. */
export class Visitor {
  readonly timings: Array<Timing> = []
  private cookie = ""
  private rows: ReadonlyArray<Row> = []
  private suspicions: ReadonlyArray<{ readonly id: string }> = []
  private readonly address: string
  private readonly user: User
  private at: number

  constructor(address: string, user: User, at: number) {
    this.address = address
    this.user = user
    this.at = at
  }

  async signIn(): Promise<void> {
    const { username, password } = this.user
    const answer = await fetch(`${this.address}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, password })
    })
    if (answer.status !== 200) throw new Error(`sign-in: ${answer.status}`)
    this.cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? ""
  }

  /** Orders a full run, which goes on beside everything else. */
  async startRun(): Promise<void> {
    await this.ask("run", "POST", "/api/runs", { mode: "full", asOf: "2022-03-09" })
  }

  /** The next thing that such a person does. */
  async act(): Promise<void> {
    const step = this.at++ % 10
    if (step === 0) {
      const { suspicions } = await this.ask("suspicions", "GET", "/api/suspicions?limit=50")
      this.suspicions = suspicions ?? []
    } else if (step === 1) {
      const { rows } = await this.ask("employment", "GET", "/api/ledgers/employment?limit=50")
      this.rows = rows ?? []
    } else if (step === 2) await this.ask("persons", "GET", "/api/ledgers/person?limit=50")
    else if (step === 3) await this.ask("counts", "GET", "/api/counts?level=village")
    else if (step === 4) await this.ask("runs", "GET", "/api/runs")
    else if (step === 5) await this.ask("households", "GET", "/api/ledgers/household?limit=50&filter=kind:monitored")
    else if (step === 6 || step === 8) await this.correct()
    else await this.open()
  }

  private async open(): Promise<void> {
    const suspicion = this.pick(this.suspicions)
    if (suspicion !== undefined) await this.ask("suspicion", "GET", `/api/suspicions/${suspicion.id}`)
  }

  private async correct(): Promise<void> {
    const row = this.pick(this.rows)
    if (row === undefined) return
    const path = `/api/ledgers/employment/${encodeURIComponent(row.key)}`
    const { version } = await this.ask("employment row", "GET", path)
    const income = 200_000 + (this.at % 1000) * 100
    const body = { values: { monthlyIncome: income }, acknowledged: true, reason: "入户核实后更正" }
    await this.ask("correct", "PATCH", path, body, { "if-match": `"${version}"` })
  }

  private pick<A>(from: ReadonlyArray<A>): A | undefined {
    return from[(this.at * 7) % Math.max(1, from.length)]
  }

  // biome-ignore lint/suspicious/noExplicitAny: what was asked says what is answered
  private async ask(kind: string, method: string, path: string, body?: object, further: object = {}): Promise<any> {
    const headers = { cookie: this.cookie, "content-type": "application/json", ...further }
    const at = Date.now()
    const begun = performance.now()
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(this.address + path, { method, headers, ...sent })
    const text = await answer.text()
    const milliseconds = performance.now() - begun
    this.timings.push({ at, kind, write: method !== "GET", milliseconds, status: answer.status })
    return JSON.parse(text)
  }
}
