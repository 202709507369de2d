import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { listAccountsEndpoint } from "@wengang/contract/endpoints/accounts.ts"

/** An account as it is listed. */
export type Account = AnswerTo<typeof listAccountsEndpoint>["accounts"][number]
