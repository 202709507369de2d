import type { Outcome } from "../rules/Outcome.ts"
import type { Rule } from "../rules/Rule.ts"
import type { ViewName } from "../rules/View.ts"
import { CoverageCounter, type RuleCoverage } from "./Coverage.ts"

/*
 * What one dossier adds to the counts of a run, as text: a sign for each subject's view, then a sign for each of the
 * view's rules. Dossiers that are judged alike have equal imprints, so that a run can keep a few thousand of them instead
 * of the outcomes of millions of subjects, and add up its coverage without looking at a dossier again.
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

/** The sign of a view, with which the imprint of each of its subjects begins. */
export function signOfView(view: ViewName): string {
  return viewSigns[view]
}

/** The sign of an outcome. Those that lack a fact name it. */
export function signOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "pass":
      return "+"
    case "fail":
      return "-"
    case "notApplicable":
      return "."
    case "notEvaluable":
      return `?${outcome.missing.map(({ sheet, field }) => `${sheet}/${field ?? ""}`).join(",")};`
  }
}

/** The imprint of a dossier from those of its subjects, with what it adds to the counts of its county. */
export function withShares(subjects: string, shares: ReadonlyArray<number>): string {
  return shares.some((count) => count !== 0) ? `${subjects}~${shares.join(",")}` : subjects
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
  for (const [imprint, dossiers] of imprints) readImprint(imprint, dossiers, byView)
  return counters.map((counter) => counter.result())
}

function readImprint(
  imprint: string,
  dossiers: number,
  byView: ReadonlyMap<ViewName, ReadonlyArray<CoverageCounter>>
): void {
  let counters: ReadonlyArray<CoverageCounter> = []
  let rule = 0
  for (let at = 0; at < imprint.length; at++) {
    const sign = imprint.charAt(at)
    if (sign === "~") return
    const view = signViews.get(sign)
    if (view !== undefined) {
      counters = byView.get(view) ?? []
      rule = 0
      continue
    }
    const counter = counters[rule++]
    if (sign === "?") {
      const end = imprint.indexOf(";", at)
      counter?.count(
        "notEvaluable",
        dossiers,
        imprint
          .slice(at + 1, end)
          .split(",")
          .map(missingFact)
      )
      at = end
    } else counter?.count(sign === "+" ? "pass" : sign === "-" ? "fail" : "notApplicable", dossiers)
  }
}

/** What a dossier of this imprint adds to the counts of its county; empty where that is nothing. */
export function sharesOf(imprint: string): ReadonlyArray<number> {
  const at = imprint.indexOf("~")
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
