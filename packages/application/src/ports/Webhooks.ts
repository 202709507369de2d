import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { LostRight } from "../acting/Standing.ts"
import type { Failure } from "../Failure.ts"

/** An address of another system that is told what changes in an area. */
export interface Webhook {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly area: AreaCode
  readonly createdBy: string
  readonly createdAt: string
  readonly active: boolean
  /** Why nothing is told although it is on: what its maker has lost. Null where all is told. */
  readonly quiet: LostRight | null
  /** Whether the last message that was tried did not arrive: it is tried again, or was given up. */
  readonly failing: boolean
  /** The change up to which messages were made. */
  readonly after: number
  /** Until when messages are signed with the former secret too; null where there is none. */
  readonly oldSecretUntil: string | null
}

export const deliveryStates = ["pending", "delivered", "givenUp", "dropped"] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** One message to a webhook: the changes after one number up to another. */
export interface Delivery {
  readonly id: string
  readonly after: number
  readonly last: number
  readonly changes: number
  readonly state: DeliveryState
  readonly attempts: number
  readonly createdAt: string
  readonly attemptedAt: string | null
  /** When it is tried next; null where it is not. */
  readonly nextAt: string | null
  readonly finishedAt: string | null
  /** The HTTP status of the last answer; null where there was none. */
  readonly status: number | null
  /** Why the last attempt failed, as a code. */
  readonly fault: string | null
}

/** Webhooks, as they are read. */
export class Webhooks extends Context.Service<
  Webhooks,
  {
    readonly list: (reach: Reach) => Effect.Effect<ReadonlyArray<Webhook>, Failure>
    /** Newest first; undefined where there is no such webhook within reach. */
    readonly deliveries: (
      reach: Reach,
      id: string,
      limit: number
    ) => Effect.Effect<ReadonlyArray<Delivery> | undefined, Failure>
  }
>()("@wengang/application/Webhooks") {}
