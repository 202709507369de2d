import { Areas } from "@wengang/application/Areas.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { searchAreas, searchedArea } from "@wengang/areas/AreaSearch.ts"
import { openAreaTable } from "@wengang/areas/AreaTable.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { Effect, Layer } from "effect"

/** The national table of areas, and those that sheets 区划 added to the database. */
export const layerAreas: Layer.Layer<Areas, Failure, LedgerStore> = Layer.effect(
  Areas,
  Effect.gen(function* () {
    const ledgers = yield* LedgerStore
    const national = openAreaTable()
    const added = new Map<string, string>()
    const refresh = Effect.map(ledgers.addedAreas, (areas) => {
      added.clear()
      for (const { code, name } of areas) added.set(code, name)
    })
    yield* refresh
    const name = (code: string) => added.get(code) ?? national.name(code)
    const path = (code: string): ReadonlyArray<string> => {
      const own = added.get(code)
      if (own === undefined && !ancestorsOf(code).some((above) => added.has(above))) return national.path(code)
      const last = own ?? national.name(code)
      return last === undefined ? [] : [...path(parentOf(code)), last]
    }
    return Areas.of({
      name,
      path,
      refresh,
      below: (code) => {
        const own = [...added]
          .filter(([one]) => parentOf(one) === code)
          .map(([one, label]) => ({ code: one, name: label }))
        const others = national.children(code).filter((one) => !added.has(one.code))
        return [...others, ...own].sort(byCode).map((one) => ({ ...one, code: one.code as Area.AreaCode }))
      },
      search: (text, under, most) => {
        const own = [...added].flatMap(([code]) =>
          code !== under && Area.liesUnder(code as Area.AreaCode, under) ? [searchedArea(code, path(code))] : []
        )
        const others = national
          .search(text, under, most)
          .flatMap(({ code }) => (added.has(code) ? [] : [{ code, path: path(code) }]))
        const mine = searchAreas(text, own, most).map(({ digits }) => ({ code: digits, path: path(digits) }))
        return [...mine, ...others].slice(0, most).map((one) => ({ ...one, code: one.code as Area.AreaCode }))
      },
      resolve: (text) => {
        const digits = Area.fromDigits(text)
        if (digits !== undefined)
          return name(digits) === undefined ? { kind: "unknown" } : { kind: "found", code: digits }
        const match = national.find(text)
        if (match.kind === "found") return { kind: "found", code: match.code as Area.AreaCode }
        if (match.kind === "ambiguous") return match
        const own = findAdded(text, added, path)
        if (own.kind !== "unknown") return own
        const former = formerPath(text, added, path, national.path)
        const below = former === undefined ? own : national.find(former)
        return below.kind === "found" ? { kind: "found", code: below.code as Area.AreaCode } : below
      },
      add: (code, label) => void added.set(code, label)
    })
  })
)

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1
}

const above = { village: "township", township: "county", county: "city", city: "province" } as const

/** The area that one lies in; provinces lie in the nation. */
function parentOf(code: string): string {
  const level = Area.levelOf(code as Area.AreaCode)
  return level in above ? Area.at(code as Area.AreaCode, above[level as keyof typeof above]) : "000000000000"
}

function ancestorsOf(code: string): ReadonlyArray<string> {
  const parent = parentOf(code)
  return Area.levelOf(parent as Area.AreaCode) === "nation" ? [] : [parent, ...ancestorsOf(parent)]
}

function findAdded(text: string, added: ReadonlyMap<string, string>, path: (code: string) => ReadonlyArray<string>) {
  const wanted = withoutBreaks(text)
  const codes = [...added].flatMap(([code, label]) => {
    const full = path(code).join("")
    return full === wanted || (wanted.length > label.length && full.endsWith(wanted)) ? [code] : []
  })
  const [only] = codes
  if (only === undefined) return { kind: "unknown" as const }
  if (codes.length > 1) return { kind: "ambiguous" as const, codes }
  return { kind: "found" as const, code: only as Area.AreaCode }
}

/** The path by the names that the national table knows of a place below an area that was given another name; undefined for others. */
function formerPath(
  text: string,
  added: ReadonlyMap<string, string>,
  path: (code: string) => ReadonlyArray<string>,
  nationalPath: (code: string) => ReadonlyArray<string>
): string | undefined {
  const wanted = withoutBreaks(text)
  for (const code of added.keys()) {
    const former = nationalPath(code).join("")
    const names = path(code)
    const start = names.map((_, from) => names.slice(from).join("")).find((one) => wanted.startsWith(one))
    if (former !== "" && start !== undefined) return former + wanted.slice(start.length)
  }
  return undefined
}

function withoutBreaks(text: string): string {
  return text.normalize("NFKC").replace(/[\s/\-·>]+/g, "")
}
