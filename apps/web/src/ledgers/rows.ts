import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { assessRowEndpoint, listRowsEndpoint, showRowEndpoint } from "@wengang/contract/endpoints/rows.ts"

/** What the endpoints of rows answer. */
export type LedgerRow = AnswerTo<typeof showRowEndpoint>
export type RowPageAnswer = AnswerTo<typeof listRowsEndpoint>
export type Judgement = AnswerTo<typeof assessRowEndpoint>
export type Verdict = Judgement["opened"][number]
export type Values = LedgerRow["values"]
