import { type HouseholdShape, seat, shapes } from "../synthetic/HouseholdShape.ts"
import type { Random } from "../synthetic/Random.ts"

/** How many of a hundred households have which shape: about four persons of a hundred hold a post. */
const shares: ReadonlyArray<readonly [HouseholdShape, number]> = [
  [shapes.couple, 16],
  [shapes.factory, 14],
  [shapes.grown, 12],
  [shapes.commuter, 10],
  [shapes.post, 7],
  [shapes.postDisabled, 5],
  [shapes.owner, 5],
  [shapes.elders, 7],
  [shapes.seeker, 4],
  [shapes.returned, 5],
  [shapes.widow, 5],
  [shapes.young, 4],
  [shapes.ill, 6]
]
const hundred = shares.flatMap(([shape, share]) => Array<HouseholdShape>(share).fill(shape))

const alone: HouseholdShape = [seat("户主", "female", 65, 80, "elder")]

/** A shape drawn by lot, of at most `room` persons. */
export function drawShape(random: Random, room: number): HouseholdShape {
  const shape = random.pick(hundred)
  if (shape.length <= room) return shape
  if (room === 1) return alone
  return room === 2 ? shapes.elders : shapes.grown
}
