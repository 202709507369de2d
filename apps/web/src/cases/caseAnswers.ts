import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { listCasesEndpoint, showCaseEndpoint } from "@wengang/contract/endpoints/cases.ts"

export type ListedCase = AnswerTo<typeof listCasesEndpoint>["cases"][number]
export type CaseDetail = AnswerTo<typeof showCaseEndpoint>
