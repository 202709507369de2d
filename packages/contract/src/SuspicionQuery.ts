import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { categories, severities } from "@wengang/domain/rules/Rule.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import { Effect, Schema } from "effect"
import { PageLimit } from "./PageLimit.ts"
import { SortOrder } from "./SortOrder.ts"

export const KnownRule = Schema.String.check(
  Schema.makeFilter((id) => ruleOf(id) !== undefined || "must be a known rule")
)

/** By what suspicions are chosen. */
export const suspicionFilters = {
  area: Schema.optionalKey(AreaCode),
  /** `whole`: only what concerns the area as a whole, and nothing that lies below it. */
  extent: Schema.optionalKey(Schema.Literal("whole")),
  rule: Schema.optionalKey(KnownRule),
  category: Schema.optionalKey(Schema.Literals(categories)),
  severity: Schema.optionalKey(Schema.Literals(severities)),
  /** `kind:id` of what suspicions are about; may be repeated. */
  subject: Schema.optionalKey(Schema.ArrayEnsure(Schema.String.check(Schema.isPattern(/^[a-z]+:.+$/u)))),
  /** The number of a person: what is about them, or about what they hold, were given, or attend. */
  person: Schema.optionalKey(Schema.NonEmptyString),
  /** All that concerns a household, its members and what they do. */
  household: Schema.optionalKey(Schema.NonEmptyString),
  /** `none`: only those in no open case, and so still to be handed over once they are confirmed. */
  case: Schema.optionalKey(Schema.Literal("none")),
  /** The month in which a run or a write opened them, anew too. */
  opened: Schema.optionalKey(Month),
  /** The month in which they went, or were cleared. */
  resolved: Schema.optionalKey(Month),
  /** The run that did something with them, and what: whatever it was where that is left out. */
  run: Schema.optionalKey(Schema.NonEmptyString),
  event: Schema.optionalKey(Schema.Literals(["opened", "reopened", "resolved"])),
  /** May be repeated; what waits for somebody when left out. */
  state: Schema.optionalKey(Schema.ArrayEnsure(Schema.Literals(suspicionStates)))
}

/** Which suspicions a list shows. */
export const SuspicionQuery = Schema.Struct({
  ...suspicionFilters,
  sort: Schema.optionalKey(SortOrder),
  /** Where the page begins: `next` of the page before. */
  after: Schema.optionalKey(Schema.NonEmptyString),
  limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
})
export type SuspicionQuery = typeof SuspicionQuery.Type

/** Which suspicions are counted, and by which level of areas. */
export const CountQuery = Schema.Struct({
  ...suspicionFilters,
  level: Schema.Literals(["county", "township", "village"])
})
export type CountQuery = typeof CountQuery.Type
