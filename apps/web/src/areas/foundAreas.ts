import type { AnswerTo } from "@wengang/contract/Call.ts"
import { findAreasEndpoint } from "@wengang/contract/endpoints/areas.ts"
import { call } from "../api/call.ts"

export type FoundArea = AnswerTo<typeof findAreasEndpoint>["areas"][number]

const known = new Map<string, Promise<ReadonlyArray<FoundArea>>>()

/** The areas that what was typed so far may mean, nearest first; asked once, as they are the same for everybody. */
export function foundAreas(text: string, under?: string): Promise<ReadonlyArray<FoundArea>> {
  const key = `${under ?? ""} ${text}`
  const asked = known.get(key)
  if (asked !== undefined) return asked
  const query = under === undefined ? { text } : { text, under }
  const answer = call(findAreasEndpoint, { query }).then(({ areas }) => areas)
  known.set(key, answer)
  answer.catch(() => known.delete(key))
  return answer
}
