import { catalogue, ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Reach } from "../acting/Reach.ts"
import { failure } from "../Failure.ts"
import { FindingStore, type JudgedCount } from "../ports/FindingStore.ts"
import { type NamedCard, ruleCards } from "./ruleCards.ts"

/** A rule's card with how often it was right so far. */
export interface JudgedCard extends NamedCard {
  /** Of the suspicions in the reader's area; null for whoever sees none. */
  readonly judged: Omit<JudgedCount, "rule"> | null
}

/** The cards of all rules as they stand at a place (null: the nation) on a day. */
export const listRules = Effect.fn("listRules")(function* (area: AreaCode | null, asOf: Day) {
  return yield* withJudged(yield* ruleCards(catalogue, area, asOf), area)
})

/** A rule's card as it stands at a place on a day. */
export const showRule = Effect.fn("showRule")(function* (id: string, area: AreaCode | null, asOf: Day) {
  const rule = ruleOf(id)
  const [card] = rule === undefined ? [] : yield* withJudged(yield* ruleCards([rule], area, asOf), area)
  return card ?? (yield* noSuchRule())
})

const withJudged = Effect.fnUntraced(function* (cards: ReadonlyArray<NamedCard>, area: AreaCode | null) {
  const { actor } = yield* Acting
  const reach = actor.permissions.includes("suspicion.read") ? Reach.of(actor).narrowed(area) : undefined
  const counts = reach === undefined ? undefined : yield* (yield* FindingStore).judged(reach)
  const byRule = new Map(counts?.map(({ rule, ...count }) => [rule, count]))
  const none = counts === undefined ? null : { confirmed: 0, cleared: 0 }
  return cards.map((card): JudgedCard => ({ ...card, judged: byRule.get(card.rule) ?? none }))
})

export function noSuchRule() {
  return failure("unknown-rule", "没有这条规则。", "There is no such rule.")
}
