import type { RuleId } from "../rules/catalogue.ts"
import type { Remedy } from "./Remedy.ts"

/** What a finding of each rule needs to be put right. A rule without an entry does not compile. */
export const remedies: Readonly<Record<RuleId, Remedy>> = {
  "ledger.stale": {
    measure: { zh: "逐人核实并更新台账", en: "Verify each person and refresh the ledger" },
    evidence: { zh: "更新后的台账（核实日期）", en: "The refreshed ledger with its verification days" },
    workingDays: 5
  }
}
