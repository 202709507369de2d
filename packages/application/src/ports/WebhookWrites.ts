import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { Webhook } from "./Webhooks.ts"

/** A webhook with the secret that its messages are signed with, which is told this once. */
export interface IssuedWebhook {
  readonly webhook: Webhook
  readonly secret: string
}

/** Writes to webhooks in one transaction. */
export interface WebhookWrites {
  readonly find: (reach: Reach, id: string) => Effect.Effect<Webhook | undefined, Failure>
  /** It is told what changes from now on. */
  readonly create: (wanted: {
    readonly name: string
    readonly url: string
    readonly area: AreaCode
  }) => Effect.Effect<IssuedWebhook, Failure>
  /** Gives it a new secret; the one before signs along until an instant. */
  readonly rotate: (id: string, oldUntil: string) => Effect.Effect<IssuedWebhook, Failure>
  readonly setActive: (id: string, active: boolean) => Effect.Effect<Webhook, Failure>
  /** Goes back, or on, to after a change; what was under way is dropped. */
  readonly replay: (id: string, after: number) => Effect.Effect<Webhook, Failure>
  readonly remove: (id: string) => Effect.Effect<void, Failure>
}
