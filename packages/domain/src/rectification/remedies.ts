import type { RuleId } from "../rules/catalogue.ts"
import type { Remedy } from "./Remedy.ts"
import { attendanceRemedies } from "./remedies/attendance.ts"
import { employmentRemedies } from "./remedies/employment.ts"
import { grantRemedies } from "./remedies/grant.ts"
import { payRemedies } from "./remedies/pay.ts"
import { postRemedies } from "./remedies/post.ts"
import { rectificationRemedies } from "./remedies/rectification.ts"
import { registerRemedies } from "./remedies/register.ts"
import { reserveRemedies } from "./remedies/reserve.ts"
import { trainingRemedies } from "./remedies/training.ts"

/** What a finding of each rule needs to be put right. A rule without an entry does not compile. */
export const remedies: Readonly<Record<RuleId, Remedy>> = {
  ...registerRemedies,
  ...employmentRemedies,
  ...postRemedies,
  ...attendanceRemedies,
  ...payRemedies,
  ...grantRemedies,
  ...trainingRemedies,
  ...reserveRemedies,
  ...rectificationRemedies
}
