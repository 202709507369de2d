import { listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { subjectKinds } from "@wengang/domain/rules/View.ts"
import type { ListedSuspicion } from "../api/answers.ts"
import { call } from "../api/call.ts"

/** Whether rules judge rows of the ledger themselves. */
export function isJudged(ledger: string): boolean {
  return subjectKinds.some((kind) => kind === ledger)
}

/** The suspicions that wait of some rows of a ledger, by key. */
export async function openSuspicions(
  ledger: string,
  keys: ReadonlyArray<string>
): Promise<ReadonlyMap<string, ReadonlyArray<ListedSuspicion>>> {
  const found = new Map<string, Array<ListedSuspicion>>()
  if (!isJudged(ledger) || keys.length === 0) return found
  const query = { subject: keys.map((key) => `${ledger}:${key}`), limit: "200" }
  const { suspicions } = await call(listSuspicionsEndpoint, { query })
  for (const suspicion of suspicions) {
    const { id } = suspicion.subject
    found.set(id, [...(found.get(id) ?? []), suspicion])
  }
  return found
}
