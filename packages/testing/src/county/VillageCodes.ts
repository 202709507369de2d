import { type AreaTable, openAreaTable } from "@wengang/areas/AreaTable.ts"
import { type AreaCode, prefixOf } from "@wengang/domain/values/Area.ts"

const province = "410000000000"
const home = "4110"
const villagesOfCounty = 64

/** So many villages of Henan, county by county, those of Xuchang first; as even a number in each as can be. */
export function* villageCodes(count: number, table: AreaTable = openAreaTable()): Generator<AreaCode> {
  const counties = countiesOf(table)
  const used = Math.min(counties.length, Math.max(1, Math.ceil(count / villagesOfCounty)))
  let left = count
  for (const [at, county] of counties.entries()) {
    if (at >= used && left === 0) return
    const wanted = at < used ? Math.ceil(left / (used - at)) : left
    for (const code of villagesOf(table, county).slice(0, wanted)) {
      yield code
      left -= 1
    }
  }
  if (left > 0) throw new Error(`Henan lacks ${left} of ${count} villages`)
}

function countiesOf(table: AreaTable): ReadonlyArray<string> {
  const codes = table
    .children(province)
    .flatMap((city) => table.children(city.code).map(({ code }) => code))
    .filter((code) => code.endsWith("000000"))
  return [...codes.filter((code) => code.startsWith(home)), ...codes.filter((code) => !code.startsWith(home))]
}

/** The villages of a county, one township after the other by turns, so that few villages reach into all townships. */
function villagesOf(table: AreaTable, county: string): ReadonlyArray<AreaCode> {
  const townships = table.children(county).map(({ code }) => table.children(code))
  const longest = Math.max(0, ...townships.map(({ length }) => length))
  const codes: Array<AreaCode> = []
  for (let at = 0; at < longest; at++) {
    for (const villages of townships) {
      const code = villages[at]?.code
      if (code?.startsWith(prefixOf(county as AreaCode))) codes.push(code as AreaCode)
    }
  }
  return codes
}
