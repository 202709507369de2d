import { setTimeout as sleep } from "node:timers/promises"
import { type Attempt, type Message, WebhookQueue } from "@wengang/application/ports/WebhookQueue.ts"
import type { Logger } from "../operation/Logger.ts"
import { type Runtime, runOn } from "../Runtime.ts"
import { type Answered, post } from "./post.ts"
import { signed } from "./signed.ts"

export interface SenderOptions {
  readonly privateTargets: boolean
  /** All in milliseconds: between two looks; how long an answer may take; the first pause and the longest; when it is given up. */
  readonly idle: number
  readonly timeout: number
  readonly firstPause: number
  readonly longestPause: number
  readonly giveUpAfter: number
}

export const senderDefaults = {
  idle: 1_000,
  timeout: 10_000,
  firstPause: 5_000,
  longestPause: 3_600_000,
  giveUpAfter: 24 * 3_600_000
} as const

/** How many messages are under way at once: one slow receiver does not hold up the others. */
const atOnce = 8

/** Sends what changed to webhooks, one message a webhook at a time, until it is stopped. What it does stands in the database. */
export class Sender {
  private readonly runtime: Runtime
  private readonly logger: Logger
  private readonly options: SenderOptions
  private readonly stopping = new AbortController()
  private readonly underWay = new Map<string, Promise<void>>()
  private readonly running: Promise<void>

  constructor(runtime: Runtime, logger: Logger, options: SenderOptions) {
    this.runtime = runtime
    this.logger = logger
    this.options = options
    this.running = this.run()
  }

  /** Breaks off what is under way, which is sent again at the next start. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await this.running
    await Promise.all(this.underWay.values())
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    while (!signal.aborted) {
      await this.look().catch((error: unknown) => this.failed(error))
      await sleep(this.options.idle, undefined, { signal }).catch(() => {})
    }
  }

  private async look(): Promise<void> {
    const now = new Date().toISOString()
    await this.queue((queue) => queue.make(now))
    // As of before the look: what ends meanwhile may be seen as if it had not.
    const busy = new Set(this.underWay.keys())
    const due = await this.queue((queue) => queue.due(now, atOnce * 2))
    for (const message of due.filter(({ id }) => !busy.has(id))) {
      if (this.underWay.size >= atOnce || this.stopping.signal.aborted) return
      const sending = this.send(message)
        .catch((error: unknown) => this.failed(error))
        .finally(() => this.underWay.delete(message.id))
      this.underWay.set(message.id, sending)
    }
  }

  private async send(message: Message): Promise<void> {
    const { id, url, secrets, createdAt, after, last, changes } = message
    const body = JSON.stringify({ type: "ledgers.changed", timestamp: createdAt, data: { after, last, changes } })
    const { signal } = this.stopping
    const answered = await post(url, body, signed(id, body, secrets, new Date()), { ...this.options, signal })
    if (signal.aborted) return
    await this.queue((queue) => queue.attempted(id, this.attemptOf(message, answered, new Date())))
  }

  private attemptOf({ attempts, createdAt }: Message, answered: Answered, now: Date): Attempt {
    const status = "status" in answered ? answered.status : null
    const fault = "fault" in answered ? answered.fault : `status-${answered.status}`
    const at = now.toISOString()
    if (status !== null && status >= 200 && status < 300) return { at, status, fault: null, nextAt: null }
    const { firstPause, longestPause, giveUpAfter } = this.options
    // Half of it by chance, so that those that failed together do not come back together.
    const pause = Math.min(firstPause * 2 ** Math.min(attempts, 30), longestPause) * (0.5 + Math.random() / 2)
    const next = now.getTime() + pause
    const isOver = next > Date.parse(createdAt) + giveUpAfter
    return { at, status, fault, nextAt: isOver ? null : new Date(next).toISOString() }
  }

  private queue<A>(use: Parameters<typeof WebhookQueue.use<A, unknown, never>>[0]): Promise<A> {
    return runOn(this.runtime, WebhookQueue.use(use))
  }

  private failed(error: unknown): void {
    this.logger.error({ kind: error instanceof Error ? error.name : typeof error }, "webhooks failed")
  }
}
