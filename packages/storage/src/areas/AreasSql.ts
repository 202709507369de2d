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
    for (const { code, name } of yield* ledgers.addedAreas) added.set(code, name)
    const name = (code: string) => added.get(code) ?? national.name(code)
    return Areas.of({
      name,
      path: (code) => {
        const own = added.get(code)
        if (own === undefined) return national.path(code)
        return [...national.path(parentOf(code)), own]
      },
      below: (code) => {
        const own = [...added]
          .filter(([one]) => parentOf(one) === code)
          .map(([one, label]) => ({ code: one, name: label }))
        const others = national.children(code).filter((one) => !added.has(one.code))
        return [...others, ...own].sort(byCode).map((one) => ({ ...one, code: one.code as Area.AreaCode }))
      },
      search: (text, under, most) => {
        const own = [...added].flatMap(([code, label]) =>
          code !== under && Area.liesUnder(code as Area.AreaCode, under)
            ? [searchedArea(code, [...national.path(parentOf(code)), label])]
            : []
        )
        const others = national.search(text, under, most).filter(({ code }) => !added.has(code))
        const mine = searchAreas(text, own, most).map(({ digits, path }) => ({ code: digits, path }))
        return [...mine, ...others].slice(0, most).map((one) => ({ ...one, code: one.code as Area.AreaCode }))
      },
      resolve: (text) => {
        const digits = Area.fromDigits(text)
        if (digits !== undefined)
          return name(digits) === undefined ? { kind: "unknown" } : { kind: "found", code: digits }
        const match = national.find(text)
        if (match.kind === "found") return { kind: "found", code: match.code as Area.AreaCode }
        if (match.kind === "ambiguous") return match
        return findAdded(text, added, national.path)
      },
      add: (code, label) => void added.set(code, label)
    })
  })
)

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1
}

function parentOf(code: string): string {
  const level = Area.levelOf(code as Area.AreaCode)
  return Area.at(code as Area.AreaCode, level === "village" ? "township" : level === "township" ? "county" : "city")
}

function findAdded(text: string, added: ReadonlyMap<string, string>, path: (code: string) => ReadonlyArray<string>) {
  const wanted = text.normalize("NFKC").replace(/[\s/\-·>]+/g, "")
  const codes = [...added].flatMap(([code, label]) => {
    const full = [...path(parentOf(code)), label].join("")
    return full === wanted || (wanted.length > label.length && full.endsWith(wanted)) ? [code] : []
  })
  const [only] = codes
  if (only === undefined) return { kind: "unknown" as const }
  if (codes.length > 1) return { kind: "ambiguous" as const, codes }
  return { kind: "found" as const, code: only as Area.AreaCode }
}
