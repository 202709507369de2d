const separators = /[\s/·・•>›→–—-]+/g
const organisation = /(?:(农牧民|牧民|村民?|居民?|家属?)?(?:委员会|员委会|委会员|委会会|委员|委会|委)){1,2}$/
const kindOfPlace = /(?:村|社区|嘎查)$/
const kindsOfPlace = /(?:村|社区|嘎查)+$/

/** A name, or a path of names, without what stands between names and with one form of each character. */
export function compactName(text: string): string {
  return text.normalize("NFKC").replace(separators, "")
}

/**
 * What people call the village of a compact name: its committee's name without the committee.
 * `康城村委会` and `康城村村民委员会` are both `康城村`; `崔庄居委会` is `崔庄社区`.
 */
export function villageName(name: string): string {
  const plain = name.replace(/\([^)]*\)/g, "") || name.replace(/[()]/g, "")
  const match = organisation.exec(plain)
  if (!match) return plain
  const place = plain.slice(0, match.index)
  const people = match[1]
  if (place === "" || kindOfPlace.test(place)) return place || plain
  if (people === undefined) return /街道?$/.test(place) ? place : plain
  return place + (/^[居家]/.test(people) ? "社区" : "村")
}

/** The name of a village without its kind, as villages that became communities are still called villages. */
export function villageStem(name: string): string {
  const called = villageName(name)
  return called.replace(kindsOfPlace, "") || called
}

/** The other ways to write the compact name of a township that lies in the county. */
export function townshipAliases(name: string, county: string): string[] {
  const own = name.startsWith(county) && name !== county ? name.slice(county.length) : name
  const stem = /^(.+?)(?:街道办事处|街道|办事处)$/.exec(own)?.[1]
  const offices = stem === undefined ? [] : [`${stem}街道办事处`, `${stem}街道`, `${stem}办事处`]
  return [...new Set([own, ...offices])].filter((alias) => alias !== name)
}
