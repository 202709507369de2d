import { quantile } from "../kernel/quantile.ts"
import type { User } from "./makeUsers.ts"
import { startServer } from "./Server.ts"
import { type Timing, Visitor } from "./Visitor.ts"

/** How the users go about it. */
export interface Pace {
  /** How long all of them work, in seconds, and how much of that is not counted while the server warms up. */
  readonly seconds: number
  readonly warmUp: number
  /** How long each looks at an answer before asking again, on average, in milliseconds. */
  readonly think: number
}

export interface Spread {
  readonly requests: number
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
  readonly p99: number
}

export interface Load {
  readonly reads: Spread
  readonly writes: Spread
  readonly byKind: ReadonlyArray<readonly [string, Spread]>
  /** Answers that were none of 200 and 201. */
  readonly errors: number
  readonly requestsPerSecond: number
}

/** Lets users work on a server, with a run beside them or without. */
export async function measureLoad(
  database: string,
  users: ReadonlyArray<User>,
  pace: Pace,
  night: boolean
): Promise<Load> {
  const server = await startServer(database)
  try {
    const visitors = users.map((user, at) => new Visitor(server.address, user, at * 3))
    for (const visitor of visitors) await visitor.signIn()
    if (night) await visitors.at(-1)?.startRun()
    const begun = Date.now()
    await Promise.all(visitors.map((visitor) => work(visitor, begun + pace.seconds * 1000, pace.think)))
    const counted = begun + pace.warmUp * 1000
    const timings = visitors.flatMap((visitor) => visitor.timings).filter(({ at }) => at >= counted)
    return loadOf(timings, pace.seconds - pace.warmUp)
  } finally {
    await server.end()
  }
}

async function work(visitor: Visitor, until: number, think: number): Promise<void> {
  while (Date.now() < until) {
    await visitor.act()
    if (think > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * think))
  }
}

function loadOf(timings: ReadonlyArray<Timing>, seconds: number): Load {
  const kinds = [...new Set(timings.map(({ kind }) => kind))].sort()
  return {
    reads: spreadOf(timings.filter(({ write }) => !write)),
    writes: spreadOf(timings.filter(({ write }) => write)),
    byKind: kinds.map((kind) => [kind, spreadOf(timings.filter((timing) => timing.kind === kind))]),
    errors: timings.filter(({ status }) => status !== 200 && status !== 201).length,
    requestsPerSecond: timings.length / seconds
  }
}

function spreadOf(timings: ReadonlyArray<Timing>): Spread {
  const sorted = timings.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const at = (share: number) => quantile(sorted, share)
  return { requests: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99) }
}
