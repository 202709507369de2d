/** The borders of a city's counties, as GeoJSON that names each by its code. */
export interface Outlines {
  readonly features: ReadonlyArray<{ readonly properties: { readonly name: string } }>
}

/** The borders of a city's counties; undefined where there are none, and a map would say nothing. */
export async function outlinesOf(city: string): Promise<Outlines | undefined> {
  const answer = await fetch(`/maps/${city.slice(0, 4)}.json`).catch(() => undefined)
  return answer?.ok === true ? await answer.json() : undefined
}
