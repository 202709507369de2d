/**
 * Writes apps/web/src/type/placeholder.ttf: a font whose one visible glyph, a bar as wide as a Chinese character, stands
 * for all of them. A machine without Chinese fonts shows it until the bundled font has come, so that no line changes its
 * length then. 700 bytes, laid down by hand, as many characters on one glyph (`cmap` format 13) is more than font editors do.
 *
 *   node tooling/fonts/build.mjs
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"

const em = 1000
/** Of the bundled font, so that lines are as high. */
const [ascent, descent] = [1160, -288]
/** Signs that the bundled font draws as wide as characters, kana, characters, and their full-width forms. */
const wide = [
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef]
]
const bar = { xMin: 80, yMin: 330, xMax: 920, yMax: 430 }

const words = (...values) => bytes(2, values)
const longs = (...values) => bytes(4, values)
function bytes(size, values) {
  const text = Buffer.alloc(size * values.length)
  values.forEach((value, index) => {
    text.writeUIntBE(value < 0 ? value + 2 ** (8 * size) : value, index * size, size)
  })
  return text
}

const { xMin, yMin, xMax, yMax } = bar
const outline = Buffer.concat([
  words(1, xMin, yMin, xMax, yMax, 3, 0),
  Buffer.from([1, 1, 1, 1]),
  words(xMin, 0, xMax - xMin, 0, yMin, yMax - yMin, 0, yMin - yMax)
])
const groups = wide.map(([first, last]) => longs(first, last, 1))
const mapping = Buffer.concat([words(13, 0), longs(16 + 12 * groups.length, 0, groups.length), ...groups])
const named = Buffer.from("Wengang placeholder", "utf16le").swap16()

const tables = {
  "OS/2": Buffer.concat([
    words(4, em, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    longs(0, 0, 0, 0),
    Buffer.from("NONE"),
    words(0x40, 0x2014, 0xffef, ascent, descent, 0, ascent, -descent),
    longs(0, 0),
    words(500, 700, 0, 32, 0)
  ]),
  cmap: Buffer.concat([words(0, 1, 3, 10), longs(12), mapping]),
  glyf: outline,
  head: Buffer.concat([
    longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    words(0, em),
    longs(0, 0, 0, 0),
    words(xMin, yMin, xMax, yMax, 0, 8, 2, 0, 0)
  ]),
  hhea: Buffer.concat([
    longs(0x00010000),
    words(ascent, descent, 0, em, xMin, em - xMax, xMax, 1, 0, 0, 0, 0, 0, 0, 0, 2)
  ]),
  hmtx: words(em, 0, em, xMin),
  loca: words(0, 0, outline.length / 2),
  maxp: Buffer.concat([longs(0x00010000), words(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: Buffer.concat([words(0, 1, 18, 3, 1, 0x409, 1, named.length, 0), named]),
  post: longs(0x00030000, 0, 0, 0, 0, 0, 0, 0)
}

const names = Object.keys(tables).sort()
const padded = (table) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
function checksum(text) {
  let sum = 0
  for (let at = 0; at < text.length; at += 4) sum = (sum + text.readUInt32BE(at)) >>> 0
  return sum
}
const power = 2 ** Math.floor(Math.log2(names.length))
let offset = 12 + 16 * names.length
const directory = [longs(0x00010000), words(names.length, power * 16, Math.log2(power), names.length * 16 - power * 16)]
for (const name of names) {
  const table = padded(tables[name])
  directory.push(Buffer.from(name), longs(checksum(table), offset, tables[name].length))
  offset += table.length
}
const font = Buffer.concat([...directory, ...names.map((name) => padded(tables[name]))])
const head = font.readUInt32BE(12 + 16 * names.indexOf("head") + 8)
font.writeUInt32BE((0xb1b0afba - checksum(font) + 2 ** 32) % 2 ** 32, head + 8)
writeFileSync(join(import.meta.dirname, "../../apps/web/src/type/placeholder.ttf"), font)
