import type { FoundArea } from "./foundAreas.ts"

/**
 * The area that a text means by itself: the only one that was found for it, or the only one whose name, or names from one
 * above it on, it is to the letter. Undefined where it may be several.
 */
export function onlyMeaning(text: string, areas: ReadonlyArray<FoundArea>): FoundArea | undefined {
  const bare = text.replace(/\s+/g, "")
  const exact = areas.filter(({ path }) => path.some((_, from) => path.slice(from).join("") === bare))
  const meant = exact.length > 0 ? exact : areas
  return meant.length === 1 ? meant[0] : undefined
}
