import type { Rule } from "../rules/Rule.ts"
import type { ViewName } from "../rules/View.ts"
import type { Sentence } from "../values/Sentence.ts"
import { type Counted, CoverageCounter, type RuleCoverage } from "./Coverage.ts"

/*
 * What one dossier adds to the counts of a run, as text: a sign for each subject's view, then a sign for each of the
 * view's rules. Reasons stand at the head, a line each, and are named by their place there, so that an imprint can be
 * read by itself. Dossiers that are judged alike have equal imprints, so that a run can keep a few thousand of them
 * instead of the outcomes of millions of subjects, and add up its coverage without looking at a dossier again.
 */

const viewSigns: Readonly<Record<ViewName, string>> = {
  household: "H",
  person: "P",
  employment: "E",
  appointment: "A",
  grant: "G",
  trainee: "T",
  village: "V",
  holding: "O",
  post: "N",
  plan: "L",
  class: "K",
  vacancy: "Y",
  coverage: "C",
  reserve: "R",
  inspection: "I",
  case: "S"
}
const signViews = new Map(Object.entries(viewSigns).map(([view, sign]) => [sign, view as ViewName]))

/** The outcomes of one subject, in the order of its view's rules. */
export interface SubjectOutcomes {
  readonly view: ViewName
  readonly outcomes: ReadonlyArray<Counted>
}

/** The imprint of a dossier from those of its subjects, with what it adds to the counts of its county. */
export function imprintOf(subjects: ReadonlyArray<SubjectOutcomes>, shares: ReadonlyArray<number>): string {
  const places = new Map<string, number>()
  let signs = ""
  for (const { view, outcomes } of subjects) {
    signs += viewSigns[view]
    for (const outcome of outcomes) signs += signOf(outcome, places)
  }
  const reasons = [...places.keys()].map((line) => `${line}\n`).join("")
  return `${reasons}${withShares(signs, shares)}`
}

function signOf(outcome: Counted, places: Map<string, number>): string {
  switch (outcome.kind) {
    case "pass":
      return "+"
    case "fail":
      return "-"
    case "notApplicable": {
      const line = `${outcome.reason.zh}\t${outcome.reason.en}`
      const place = places.get(line) ?? places.size
      places.set(line, place)
      return `.${String.fromCharCode(firstPlace + place)}`
    }
    case "notEvaluable":
      return `?${missingSign(outcome)};`
  }
}

/** Beyond every other sign. */
const firstPlace = "À".charCodeAt(0)

/** The facts that an outcome lacks, by name. */
export function missingSign({ missing }: Extract<Counted, { kind: "notEvaluable" }>): string {
  return missing.map(({ sheet, field }) => `${sheet}/${field ?? ""}`).join(",")
}

/** A name for outcomes with what their dossier adds to the counts of its county. */
export function withShares(outcomes: string, shares: ReadonlyArray<number>): string {
  return shares.some((count) => count !== 0) ? `${outcomes}~${shares.join(",")}` : outcomes
}

/** The coverage of dossiers with these imprints, each as often as it says; rules in the order given. */
export function coverageOf(
  imprints: Iterable<readonly [imprint: string, dossiers: number]>,
  rules: ReadonlyArray<Rule>
): ReadonlyArray<RuleCoverage> {
  const counters = rules.map(({ id }) => new CoverageCounter(id))
  const byView = new Map<ViewName, Array<CoverageCounter>>()
  for (const [at, { view }] of rules.entries()) {
    const counter = counters[at]
    if (counter !== undefined) byView.set(view, [...(byView.get(view) ?? []), counter])
  }
  const known = new Map<string, Counted>()
  for (const [imprint, dossiers] of imprints) readImprint(imprint, dossiers, byView, known)
  return counters.map((counter) => counter.result())
}

function readImprint(
  imprint: string,
  dossiers: number,
  byView: ReadonlyMap<ViewName, ReadonlyArray<CoverageCounter>>,
  known: Map<string, Counted>
): void {
  const begin = beginOfSigns(imprint)
  const lines = imprint.slice(0, begin).split("\n").slice(0, -1)
  const reasons = lines.map((line) => reasonOf(line, known))
  let counters: ReadonlyArray<CoverageCounter> = []
  let rule = 0
  for (let at = begin; at < imprint.length; at++) {
    const sign = imprint.charAt(at)
    if (sign === "~") return
    const view = signViews.get(sign)
    if (view !== undefined) {
      counters = byView.get(view) ?? []
      rule = 0
      continue
    }
    const end = sign === "." ? at + 1 : sign === "?" ? imprint.indexOf(";", at) : at
    counters[rule++]?.count(outcomeOf(sign, imprint.slice(at + 1, end + 1), reasons), dossiers)
    at = end
  }
}

function beginOfSigns(imprint: string): number {
  return imprint.lastIndexOf("\n") + 1
}

/** The outcome of a sign and what follows it. */
function outcomeOf(sign: string, rest: string, reasons: ReadonlyArray<Counted>): Counted {
  if (sign === "+") return passed
  if (sign === "-") return failed
  if (sign === ".") return reasons[rest.charCodeAt(0) - firstPlace] as Counted
  return { kind: "notEvaluable", missing: rest.slice(0, -1).split(",").map(missingFact) }
}

const passed: Counted = { kind: "pass" }
const failed: Counted = { kind: "fail" }

function reasonOf(line: string, known: Map<string, Counted>): Counted {
  let counted = known.get(line)
  if (counted === undefined) {
    const [zh = "", en = ""] = line.split("\t")
    counted = { kind: "notApplicable", reason: { zh, en } satisfies Sentence }
    known.set(line, counted)
  }
  return counted
}

/** What a dossier of this imprint adds to the counts of its county; empty where that is nothing. */
export function sharesOf(imprint: string): ReadonlyArray<number> {
  const at = imprint.indexOf("~", beginOfSigns(imprint))
  return at < 0
    ? []
    : imprint
        .slice(at + 1)
        .split(",")
        .map(Number)
}

function missingFact(text: string) {
  const cut = text.indexOf("/")
  return { sheet: text.slice(0, cut), field: text.slice(cut + 1) || null }
}
