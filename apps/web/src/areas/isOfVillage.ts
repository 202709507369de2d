import { session } from "../people/session.ts"
import { depthOf } from "./levels.ts"

/** Whether whoever is signed in works for a village, in which there are no others. */
export function isOfVillage(): boolean {
  return depthOf(session.latest?.area ?? "000000000000") === 5
}
