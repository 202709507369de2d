import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { showRuleEndpoint } from "@wengang/contract/endpoints/rules.ts"
import type { listRunsEndpoint } from "@wengang/contract/endpoints/runs.ts"
import type {
  countSuspicionsEndpoint,
  listSuspicionsEndpoint,
  showSuspicionEndpoint
} from "@wengang/contract/endpoints/suspicions.ts"

/** What the endpoints answer, as JSON brings it. */
export type SuspicionPageAnswer = AnswerTo<typeof listSuspicionsEndpoint>
export type ListedSuspicion = SuspicionPageAnswer["suspicions"][number]
export type SuspicionDetail = AnswerTo<typeof showSuspicionEndpoint>
export type EvidenceRow = SuspicionDetail["rows"][number]
export type EvidenceField = EvidenceRow["fields"][number]
export type HistoryEvent = SuspicionDetail["history"][number]
export type AreaCount = AnswerTo<typeof countSuspicionsEndpoint>["counts"][number]
export type JudgedRule = AnswerTo<typeof showRuleEndpoint>["rule"]
export type RuleCard = Omit<JudgedRule, "judged">
export type ParameterCard = RuleCard["parameters"][number]
export type RunsAnswer = AnswerTo<typeof listRunsEndpoint>
export type ListedRun = RunsAnswer["runs"][number]
export type CoverageLine = ListedRun["coverage"][number]
