import type { AnswerTo } from "@wengang/contract/Call.ts"
import { listAreasEndpoint } from "@wengang/contract/endpoints/areas.ts"
import { call } from "../api/call.ts"

export type AreaList = AnswerTo<typeof listAreasEndpoint>

const known = new Map<string, Promise<AreaList>>()

/** The areas below one, asked once; they are the same for everybody. */
export function childrenOf(code: string): Promise<AreaList> {
  const asked = known.get(code)
  if (asked !== undefined) return asked
  const answer = call(listAreasEndpoint, { query: { under: code } })
  known.set(code, answer)
  answer.catch(() => known.delete(code))
  return answer
}
