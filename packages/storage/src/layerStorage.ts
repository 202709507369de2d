import type { Areas } from "@wengang/application/Areas.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { CaseStore } from "@wengang/application/ports/CaseStore.ts"
import type { ChangeFeed } from "@wengang/application/ports/ChangeFeed.ts"
import type { DossierReader } from "@wengang/application/ports/DossierReader.ts"
import type { EvidenceStore } from "@wengang/application/ports/EvidenceStore.ts"
import type { Examiner } from "@wengang/application/ports/Examiner.ts"
import type { FactsReader } from "@wengang/application/ports/FactsReader.ts"
import type { Figures } from "@wengang/application/ports/Figures.ts"
import type { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { HouseholdHistory } from "@wengang/application/ports/HouseholdHistory.ts"
import type { JobStore } from "@wengang/application/ports/JobStore.ts"
import type { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import type { PayListStore } from "@wengang/application/ports/PayListStore.ts"
import type { ProposalStore } from "@wengang/application/ports/ProposalStore.ts"
import type { Rehearser } from "@wengang/application/ports/Rehearser.ts"
import type { SavedViews } from "@wengang/application/ports/SavedViews.ts"
import type { Transactions } from "@wengang/application/ports/Transactions.ts"
import type { WebhookQueue } from "@wengang/application/ports/WebhookQueue.ts"
import type { Webhooks } from "@wengang/application/ports/Webhooks.ts"
import { Layer } from "effect"
import { layerAreas } from "./areas/AreasSql.ts"
import { layerAuditLog } from "./audit/AuditLogSql.ts"
import { layerCaseStore } from "./cases/CaseStoreSql.ts"
import { layerChangeFeed } from "./changes/ChangeFeedSql.ts"
import { Database, type DatabaseOptions } from "./Database.ts"
import { layerDossierReader } from "./dossiers/DossierReaderSql.ts"
import { layerExaminer } from "./dossiers/ExaminerSql.ts"
import { layerFactsReader } from "./dossiers/FactsReaderSql.ts"
import { type EvidenceOptions, layerEvidenceStore } from "./evidence/EvidenceStoreFiles.ts"
import { layerFigures } from "./figures/FiguresSql.ts"
import { layerFindingStore } from "./findings/FindingStoreSql.ts"
import { layerHouseholdHistory } from "./households/HouseholdHistorySql.ts"
import { layerJobStore } from "./jobs/JobStoreSql.ts"
import { layerLedgerStore } from "./ledgers/LedgerStoreSql.ts"
import { layerPayListStore } from "./payLists/PayListStoreSql.ts"
import { layerProposalStore } from "./proposals/ProposalStoreSql.ts"
import { layerRehearser } from "./rehearsals/RehearserSql.ts"
import { layerTransactions } from "./transactions/TransactionsSql.ts"
import { layerSavedViews } from "./views/SavedViewsSql.ts"
import { layerWebhookQueue } from "./webhooks/WebhookQueueSql.ts"
import { layerWebhooks } from "./webhooks/WebhooksSql.ts"

export type Storage =
  | Database
  | LedgerStore
  | Transactions
  | AuditLog
  | Examiner
  | FindingStore
  | SavedViews
  | Figures
  | CaseStore
  | ChangeFeed
  | Webhooks
  | WebhookQueue
  | EvidenceStore
  | JobStore
  | ProposalStore
  | PayListStore
  | HouseholdHistory
  | DossierReader
  | FactsReader
  | Rehearser
  | Areas

/** The database, and how large papers may be. Their files lie in a folder beside it. */
export interface StorageOptions extends DatabaseOptions, EvidenceOptions {}

/** Every port of the application on one database, which is opened, brought up to date, and closed with the scope. */
export const layerStorage = (options: StorageOptions): Layer.Layer<Storage, Failure> =>
  portsOn(Database.layerSqlite(options), options)

/** The same on a database that is only read: it must exist and be up to date, and whatever would write fails. */
export const layerReading = (options: StorageOptions): Layer.Layer<Storage, Failure> =>
  portsOn(Database.layerReading(options), options)

const portsOn = (database: Layer.Layer<Database, Failure>, options: StorageOptions) =>
  layerAreas.pipe(
    Layer.provideMerge(
      Layer.mergeAll(
        layerLedgerStore,
        layerTransactions,
        layerAuditLog,
        layerExaminer,
        layerFindingStore,
        layerFigures,
        layerSavedViews,
        layerCaseStore,
        layerJobStore,
        layerProposalStore,
        layerPayListStore,
        layerHouseholdHistory,
        layerChangeFeed,
        layerWebhooks,
        layerWebhookQueue,
        layerEvidenceStore(options),
        layerDossierReader,
        layerFactsReader,
        layerRehearser
      )
    ),
    Layer.provideMerge(database)
  )
