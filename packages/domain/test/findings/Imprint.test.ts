import fc from "fast-check"
import { expect, test } from "vitest"
import { CoverageCounter } from "../../src/findings/Coverage.ts"
import { coverageOf, sharesOf } from "../../src/findings/Imprint.ts"
import { OutcomeTree } from "../../src/findings/OutcomeTree.ts"
import { catalogue } from "../../src/rules/catalogue.ts"
import { fail, notApplicable, notEvaluable, type Outcome, pass } from "../../src/rules/Outcome.ts"

const rules = catalogue.filter(({ view }) => view === "grant" || view === "trainee")
const ofView = (name: string) => rules.filter(({ view }) => view === name)

/** More reasons than letters and digits, some with signs that imprints are written with. */
const reasons = Array.from({ length: 80 }, (_, at) => notApplicable(`原因${at}~+-.?;`, `reason ${at} / H,`))
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant(pass),
  fc.constant(fail({ zh: "", en: "" }, [])),
  fc.constantFrom(...reasons),
  fc.constantFrom(notEvaluable({ sheet: "人员", field: "health" }), notEvaluable({ sheet: "补贴", field: null }))
)
const subject = fc
  .constantFrom("grant" as const, "trainee" as const)
  .chain((view) =>
    fc.tuple(fc.constant(view), fc.array(outcome, { minLength: ofView(view).length, maxLength: ofView(view).length }))
  )

test("an imprint tells the outcomes of its subjects, reasons and missing facts included", () => {
  fc.assert(
    fc.property(
      fc.array(subject),
      fc.array(fc.nat(5), { maxLength: 3 }),
      fc.integer({ min: 1, max: 9 }),
      (subjects, shares, dossiers) => {
        const tree = new OutcomeTree()
        const counters = new Map(rules.map(({ id }) => [id, new CoverageCounter(id)]))
        for (const [view, outcomes] of subjects) {
          let branch = tree.root(view)
          for (const [at, one] of outcomes.entries()) {
            branch = branch.next(one)
            counters.get(ofView(view)[at]?.id as never)?.count(one, dossiers)
          }
          tree.count(branch)
        }
        const imprint = tree.takeImprint(shares)
        expect(coverageOf([[imprint, dossiers]], rules)).toEqual([...counters.values()].map((one) => one.result()))
        expect(sharesOf(imprint)).toEqual(shares.some((count) => count > 0) ? shares : [])
      }
    )
  )
})
