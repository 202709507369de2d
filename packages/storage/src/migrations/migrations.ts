import type { Migration } from "kysely/migration"
import * as ledgers from "./0001-ledgers.ts"
import * as work from "./0002-work.ts"
import * as dossiers from "./0003-dossiers.ts"
import * as fewerRows from "./0004-fewer-rows.ts"
import * as sheets from "./0005-sheets.ts"
import * as people from "./0006-people.ts"
import * as accounts from "./0008-accounts.ts"
import * as cases from "./0009-cases.ts"
import * as jobs from "./0010-jobs.ts"
import * as integration from "./0011-integration.ts"
import * as orders from "./0012-orders.ts"
import * as savedViews from "./0013-saved-views.ts"
import * as parameterProposals from "./0014-parameter-proposals.ts"
import * as payLists from "./0015-pay-lists.ts"
import * as judgedSuspicions from "./0016-judged-suspicions.ts"
import * as past from "./0017-past.ts"
import * as sharesByArea from "./0018-shares-by-area.ts"
import * as remarks from "./0020-remarks.ts"
import * as countyShares from "./0021-county-shares.ts"
import * as completeRuns from "./0022-complete-runs.ts"
import * as countyTotals from "./0023-county-totals.ts"
import * as phonesWithoutDigits from "./0024-phones-without-digits.ts"

/** All migrations, in the order in which they run. A migration that was released is never edited; a new one follows it. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-ledgers": ledgers,
  "0002-work": work,
  "0003-dossiers": dossiers,
  "0004-fewer-rows": fewerRows,
  "0005-sheets": sheets,
  "0006-people": people,
  "0008-accounts": accounts,
  "0009-cases": cases,
  "0010-jobs": jobs,
  "0011-integration": integration,
  "0012-orders": orders,
  "0013-saved-views": savedViews,
  "0014-parameter-proposals": parameterProposals,
  "0015-pay-lists": payLists,
  "0016-judged-suspicions": judgedSuspicions,
  "0017-past": past,
  "0018-shares-by-area": sharesByArea,
  "0020-remarks": remarks,
  "0021-county-shares": countyShares,
  "0022-complete-runs": completeRuns,
  "0023-county-totals": countyTotals,
  "0024-phones-without-digits": phonesWithoutDigits
}
