import type { Sentence } from "../values/Sentence.ts"

/**
 * Why a suspicion may be wrong though the rule fails. That the ledger was put right is none of them: then the rule passes
 * and the suspicion goes by itself.
 */
export const clearanceReasons = {
  recordRight: { zh: "台账与实际一致", en: "the ledger agrees with what was seen" },
  otherRecord: { zh: "另有纸质或其他系统记录", en: "a record is kept elsewhere, on paper or in another system" },
  policyAllows: { zh: "当地政策允许", en: "a policy of the place allows it" },
  anotherPerson: { zh: "不是同一人", en: "not the same person" },
  listWrong: { zh: "比对数据有误或过时", en: "the list compared with is wrong or out of date" },
  other: { zh: "其他", en: "another reason" }
} as const satisfies Readonly<Record<string, Sentence>>

export type ClearanceReason = keyof typeof clearanceReasons

export const clearanceReasonCodes = Object.keys(clearanceReasons) as ReadonlyArray<ClearanceReason>
