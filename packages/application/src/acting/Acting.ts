import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Context } from "effect"

/** A key by which a caller names one mutation, so that sending it twice does it once. */
export interface Idempotency {
  readonly key: string
  /** Digest of what was asked: the same key with another request is a mistake. */
  readonly request: string
}

/** Who does what is being done, from where, in which request. No verb runs without. */
export class Acting extends Context.Service<
  Acting,
  {
    readonly actor: Actor
    /** The address that asked; null at the console. */
    readonly from: string | null
    readonly requestId: string
    readonly idempotency: Idempotency | null
  }
>()("@wengang/application/Acting") {}
