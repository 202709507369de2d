import { isBoundBy } from "@wengang/domain/findings/Judgement.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { rememberView } from "../audit/rememberView.ts"
import { caseNumbersOf } from "../cases/caseNumbersOf.ts"
import { casesHolding } from "../cases/casesHolding.ts"
import { failure } from "../Failure.ts"
import type { HoldingCase } from "../ports/CaseStore.ts"
import { FindingStore, type RemarkedSuspicion, type SuspicionEvent } from "../ports/FindingStore.ts"
import { type NamedCard, ruleCards } from "../rules/ruleCards.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { type EvidenceRow, evidenceRows } from "./evidenceRows.ts"
import { nameKey, nameRows } from "./nameRows.ts"
import { subjectRow } from "./subjectRow.ts"

export interface SuspicionDetail {
  readonly suspicion: RemarkedSuspicion
  /** What people call the subject; null where it has no name. */
  readonly called: string | null
  /** Names from the province down. */
  readonly areaPath: ReadonlyArray<string>
  readonly rule: NamedCard | undefined
  /** The row that the verdict is about, then the rows of the evidence. */
  readonly rows: ReadonlyArray<EvidenceRow>
  readonly history: ReadonlyArray<SuspicionEvent>
  /** The case that it is in, or was last; null where it is in none that the reader may see. */
  readonly case: HoldingCase | null
  /** Whether its reader made a remark on it, and so cannot clear it. */
  readonly ownRemark: boolean
}

/** One suspicion with the rows that contradict each other, its rule's card as of the day judged last, and its history. */
export const showSuspicion = Effect.fn("showSuspicion")(function* (id: string) {
  const findings = yield* FindingStore
  const reach = yield* authorise("suspicion.read")
  const found = yield* findings.find(reach, id)
  if (found === undefined) return yield* failure("not-found", "没有这条疑点。", "There is no such suspicion.")
  const { suspicion, history, remarkedBy } = found
  const { actor } = yield* Acting
  yield* rememberView(suspicion.subject.kind, suspicion.subject.id, suspicion.area)
  const areas = yield* Areas
  const rule = ruleOf(suspicion.rule)
  const [card] = rule === undefined ? [] : yield* ruleCards([rule], suspicion.area, yield* dayJudged)
  const { subject } = suspicion
  const about = subjectRow(subject)
  const names = yield* nameRows(reach, about === undefined ? [] : [about])
  const numbers = yield* caseNumbersOf([subject])
  const detail: SuspicionDetail = {
    suspicion,
    called: (about === undefined ? numbers.get(subject.id) : names.get(nameKey(about))) ?? null,
    areaPath: areas.path(suspicion.area),
    rule: card,
    rows: yield* evidenceRows(reach, suspicion),
    history,
    case: (yield* casesHolding([id])).get(id) ?? null,
    ownRemark: isBoundBy(remarkedBy, actor)
  }
  return detail
})
