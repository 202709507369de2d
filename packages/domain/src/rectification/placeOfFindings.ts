import * as Area from "../values/Area.ts"

const narrowestFirst = [...Area.levels].reverse()

/** The narrowest area in which all of some places lie. */
export function placeOfFindings(places: readonly [Area.AreaCode, ...ReadonlyArray<Area.AreaCode>]): Area.AreaCode {
  const [first, ...others] = places
  for (const level of narrowestFirst) {
    const area = Area.at(first, level)
    if (others.every((place) => Area.liesUnder(place, area))) return area
  }
  return Area.at(first, "nation")
}
