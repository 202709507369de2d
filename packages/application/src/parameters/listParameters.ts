import { display, type ParameterDeclaration, type ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { Examiner } from "../ports/Examiner.ts"
import { type NamedParameter, ruleCards } from "../rules/ruleCards.ts"

/** A window as it is stored, with the names of its jurisdiction. */
export interface NamedWindow extends Omit<ParameterWindow, "rule" | "name"> {
  /** The value with its unit, as people read it. */
  readonly shown: string
  readonly jurisdictionPath: ReadonlyArray<string>
}

/** A parameter of a rule: what holds at a place on a day, and the windows that were set for it there and below. */
export interface ListedParameter extends NamedParameter {
  readonly rule: string
  readonly windows: ReadonlyArray<NamedWindow>
}

/** The parameters of rules as they stand at a place (null: the nation) on a day. */
export const listParameters = Effect.fn("listParameters")(function* (
  rules: ReadonlyArray<Rule>,
  area: Area.AreaCode | null,
  asOf: Day
) {
  const reach = yield* authoriseIn("rule.read", area)
  const { path } = yield* Areas
  const policies = yield* (yield* Examiner).policies
  const cards = yield* ruleCards(rules, area, asOf)
  return cards.flatMap((card, at) =>
    card.parameters.map((parameter): ListedParameter => {
      const windows = policies.windowsOf(card.rule, parameter.name).filter((window) => concerns(window, reach.area))
      const declared = Object.values(rules[at]?.parameters ?? {}).find(({ name }) => name === parameter.name)
      return { rule: card.rule, ...parameter, windows: windows.map((window) => named(window, declared, path)) }
    })
  )
})

/** Whether a window can decide somewhere in the area: it is set for the area, below it, or above. */
function concerns({ jurisdiction }: ParameterWindow, area: Area.AreaCode | null): boolean {
  if (area === null || jurisdiction === null) return true
  return Area.liesUnder(jurisdiction, area) || Area.liesUnder(area, jurisdiction)
}

function named(
  window: ParameterWindow,
  declared: ParameterDeclaration | undefined,
  path: (code: string) => ReadonlyArray<string>
): NamedWindow {
  const { rule: _, name: __, ...rest } = window
  const shown = display(declared ?? { kind: "choice" }, rest.unit, rest.value)
  return { ...rest, shown, jurisdictionPath: rest.jurisdiction === null ? [] : path(rest.jurisdiction) }
}
