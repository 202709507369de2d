import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"
import type { LedgerChange } from "./ChangeFeed.ts"

/** A message that is to be sent now. */
export interface Message {
  /** The same at each attempt. */
  readonly id: string
  readonly webhookId: string
  readonly url: string
  /** Those that sign it, the newest first. */
  readonly secrets: ReadonlyArray<string>
  /** How often it was tried. */
  readonly attempts: number
  readonly createdAt: string
  readonly after: number
  readonly last: number
  readonly changes: ReadonlyArray<LedgerChange>
}

/** What became of an attempt. */
export interface Attempt {
  readonly at: string
  readonly status: number | null
  /** Null where it was taken. */
  readonly fault: string | null
  /** When to try again; null where it was taken, or is given up. */
  readonly nextAt: string | null
}

/** The messages that wait to be sent, for the program itself: it sends to each webhook what its own area may know. */
export class WebhookQueue extends Context.Service<
  WebhookQueue,
  {
    /** Makes messages of what changed, one a webhook that has none under way. */
    readonly make: (now: string) => Effect.Effect<void, Failure>
    /** Messages that are due, the oldest first. */
    readonly due: (now: string, limit: number) => Effect.Effect<ReadonlyArray<Message>, Failure>
    readonly attempted: (id: string, attempt: Attempt) => Effect.Effect<void, Failure>
  }
>()("@wengang/application/WebhookQueue") {}
