import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

export interface Rates {
  /** Requests a minute of one account or key. */
  readonly account: number
  /** Requests a minute from one address of which nobody is known. */
  readonly address: number
}

/** Counts requests a minute, and tells how many seconds to wait once there are too many. */
export class Limits {
  private readonly accounts: RateLimiterMemory
  private readonly addresses: RateLimiterMemory

  constructor({ account, address }: Rates) {
    this.accounts = new RateLimiterMemory({ points: account, duration: 60 })
    this.addresses = new RateLimiterMemory({ points: address, duration: 60 })
  }

  /** Counts a request of an account or key; undefined while it is within the limit. */
  ofAccount(id: string): Promise<number | undefined> {
    return waitOf(this.accounts, id)
  }

  /** Counts a request from an address; undefined while it is within the limit. */
  ofAddress(address: string): Promise<number | undefined> {
    return waitOf(this.addresses, address)
  }
}

async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}
