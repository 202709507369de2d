import type { AccountTables } from "./accountTables.ts"
import type { CaseTables } from "./caseTables.ts"
import type { JobTables } from "./jobTables.ts"
import type { LedgerTables } from "./ledgerTables.ts"
import type { PayListTables } from "./payListTables.ts"
import type { ProposalTables } from "./proposalTables.ts"
import type { ViewTables } from "./viewTables.ts"
import type { WebhookTables } from "./webhookTables.ts"
import type { WorkTables } from "./workTables.ts"

/** Every table, named and typed as Kysely sees them (camelCase here, snake_case in SQL). */
export interface Tables
  extends LedgerTables,
    WorkTables,
    AccountTables,
    CaseTables,
    JobTables,
    ViewTables,
    WebhookTables,
    ProposalTables,
    PayListTables {}
