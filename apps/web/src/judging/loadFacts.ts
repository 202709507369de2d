import { factsEndpoint } from "@wengang/contract/endpoints/facts.ts"
import { call } from "../api/call.ts"
import type { HeldFacts } from "./HeldFacts.ts"
import { loadKernel } from "./loadKernel.ts"
import { type WantedFacts, wantedParts } from "./WantedFacts.ts"

type Kernel = NonNullable<Awaited<ReturnType<typeof loadKernel>>>

/** Facts at hand, and what judges by them. */
export interface Judge extends Pick<Kernel, "judgeDrafts"> {
  readonly held: HeldFacts
}

/**
 * Fetches the kernel and the facts of what is wanted. Undefined where the page cannot judge by itself: the server judges
 * by other rules than the page was built with, or one of both cannot be had.
 */
export async function loadFacts(wanted: WantedFacts): Promise<Judge | undefined> {
  const parts = wantedParts.filter((part) => wanted[part].length > 0)
  const query = Object.fromEntries(parts.map((part) => [part, wanted[part]]))
  const [kernel, answer] = await Promise.all([loadKernel(), call(factsEndpoint, { query }).catch(() => undefined)])
  if (kernel === undefined || answer === undefined || answer.rulesDigest !== kernel.rulesDigest) return undefined
  return { judgeDrafts: kernel.judgeDrafts, held: kernel.holdFacts(answer) }
}
