import { type AreaLevel, levels } from "../values/Area.ts"

/** Levels that look at everything on its way up to whoever found it; those above the county only where they found it. */
const onTheWay: ReadonlyArray<AreaLevel> = ["county", "township"]

/**
 * The levels that review in turn, lowest first: township, county and finder, as far as they lie above the one that
 * rectifies. Where the finder does not stand above it, another office of the finder's level does, the township at least.
 */
export function reviewLevels(foundAt: AreaLevel, rectifiedAt: AreaLevel): ReadonlyArray<AreaLevel> {
  const above = levels
    .filter((level) => level === foundAt || onTheWay.includes(level))
    .filter((level) => isAbove(level, rectifiedAt) && !isAbove(level, foundAt))
    .reverse()
  return above.length > 0 ? above : [foundAt === "village" ? "township" : foundAt]
}

function isAbove(one: AreaLevel, other: AreaLevel): boolean {
  return levels.indexOf(one) < levels.indexOf(other)
}
