import type { Areas } from "@wengang/application/Areas.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { Examiner } from "@wengang/application/ports/Examiner.ts"
import type { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { Layer } from "effect"
import { layerAreas } from "./areas/AreasSql.ts"
import { Database, type DatabaseOptions } from "./Database.ts"
import { layerExaminer } from "./dossiers/ExaminerSql.ts"
import { layerFindingStore } from "./findings/FindingStoreSql.ts"
import { layerLedgerStore } from "./ledgers/LedgerStoreSql.ts"

export type Storage = Database | LedgerStore | Examiner | FindingStore | Areas

/** Every port of the application on one database, which is opened, brought up to date, and closed with the scope. */
export const layerStorage = (options: DatabaseOptions): Layer.Layer<Storage, Failure> =>
  layerAreas.pipe(
    Layer.provideMerge(Layer.mergeAll(layerLedgerStore, layerExaminer, layerFindingStore)),
    Layer.provideMerge(Database.layerSqlite(options))
  )
