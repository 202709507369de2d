import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { ExaminationScope } from "../ports/Examiner.ts"

/** Whether a scope is everything: all areas and all rules. Only such a run leaves something for the next to start from. */
export function isComplete({ area, rules }: Pick<ExaminationScope, "area" | "rules">): boolean {
  return area === null && rules.length === catalogue.length
}
