import type { CaseStepKind } from "@wengang/application/ports/CaseStore.ts"
import type { DossierKind } from "@wengang/application/ports/Examiner.ts"
import type { SuspicionEventName } from "@wengang/application/ports/FindingStore.ts"
import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Generated } from "kysely"
import type { PeopleTables } from "./peopleTables.ts"

/** Facts about the database itself, such as a check of the key that seals it. */
export interface SettingTable {
  readonly name: string
  readonly value: string
}

/** One import of one or more files. */
export interface ImportTable {
  readonly id: string
  /** Instant in UTC, ISO 8601. */
  readonly startedAt: string
  readonly finishedAt: string
  /** JSON: `[{ name, sha256, bytes }]`. */
  readonly files: string
  /** JSON: the counts by sheet. */
  readonly sheets: string
  readonly problems: number
  /** Who took it; null for those before this was kept. */
  readonly actorId: string | null
  readonly actorName: string | null
  /** The area that whoever took it is bound to; null for everything. */
  readonly area: AreaCode | null
  /** The import that it undid. */
  readonly undoOf: string | null
  /** Where its changes lie in the journal; null where it has none. */
  readonly firstChange: number | null
  readonly lastChange: number | null
}

/** One row that was added, changed or withdrawn, one event of a suspicion, or one step of a case, in the order in which it happened. */
export interface ChangeTable {
  readonly seq: Generated<number>
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  readonly actorId: string
  readonly requestId: string
  /** Null for what was not imported. */
  readonly importId: string | null
  readonly ledger: LedgerName | "suspicion" | "case"
  readonly key: string
  /** Where the row belongs; null for ledgers without places. */
  readonly area: AreaCode | null
  /** Of a suspicion its event, of a case its step. */
  readonly operation: "added" | "changed" | "withdrawn" | SuspicionEventName | CaseStepKind
  /** JSON: the stored row before; null for a row that was added. */
  readonly before: string | null
  /** Where the row was before; null for one that was added, and for ledgers without places. */
  readonly placeBefore: AreaCode | null
}

/** One finished run of the verifier. */
export interface RunTable {
  readonly id: string
  readonly asOf: Day
  readonly mode: "incremental" | "full"
  readonly area: AreaCode | null
  readonly startedAt: string
  readonly finishedAt: string
  readonly dossiers: number
  readonly examined: number
  readonly rules: number
  readonly verdicts: number
  readonly opened: number
  readonly persisting: number
  readonly resolved: number
  readonly reopened: number
  /** JSON: the coverage by rule. */
  readonly coverage: string
  /** JSON of the nightly audit of a rotating slice; null where there was none. */
  readonly audit: string | null
  /** JSON: the state of the sheets. */
  readonly sheets: string
  /** Whether it looked at everything, by all rules that there were. */
  readonly complete: 0 | 1
}

/** A verdict's columns, shared by suspicions and by the verdicts that a run has not yet settled. */
export interface VerdictColumns {
  readonly fingerprint: string
  readonly rule: string
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly area: AreaCode
  readonly severity: Severity
  readonly messageZh: string
  readonly messageEn: string
  /** JSON: the evidence. */
  readonly evidence: string
  readonly recheckOn: Day | null
  /** The dossier that gave it, `kind:key`; null in databases of a version that did not keep it, until the next run. */
  readonly dossier: string | null
}

/** What the last run left of one dossier. */
export interface DossierTable {
  readonly kind: DossierKind | "county"
  readonly key: string
  readonly area: AreaCode
  /** The first later day on which an outcome may change by time alone. */
  readonly recheckOn: Day | null
  /** The first later day on which what it adds to its county may change. */
  readonly shareTurnsOn: Day | null
  /** Digest of its imprint. */
  readonly imprint: string
}

/** What dossiers of one imprint add to the counts of a run, as text. */
export interface ImprintTable {
  readonly digest: string
  readonly text: string
  /** How many dossiers have it. */
  readonly dossiers: number
}

/** What the dossiers of a county add to it together, as the last run left them. */
export interface CountyShareTable {
  /** Six digits. */
  readonly county: string
  /** How many add something or nothing; a county without any has no row. */
  readonly dossiers: number
  /** The numbers of a `CountyShare`, as JSON. */
  readonly counts: string
}

/** How many dossiers of a county may add something else from a day on. */
export interface CountyTurnTable {
  /** Six digits. */
  readonly county: string
  readonly turnsOn: Day
  readonly dossiers: number
}

/**
 * A dossier that a write has touched. A key of the form `under:CODE` stands for all dossiers of the kind in an area,
 * `under:` for all there are.
 */
export interface NoteTable {
  readonly seq: Generated<number>
  readonly kind: DossierKind | "county"
  readonly key: string
}

export interface SuspicionTable extends VerdictColumns {
  readonly state: SuspicionState
  readonly openedOn: Day
  /** The run that changed it last. */
  readonly runId: string
}

/** What happened to a suspicion, oldest first by `seq`. */
export interface SuspicionEventTable {
  readonly seq: Generated<number>
  readonly fingerprint: string
  /** The run that did it; null where a person, or a write of theirs, did. */
  readonly runId: string | null
  readonly actorId: string | null
  readonly actorName: string | null
  readonly requestId: string | null
  readonly event: SuspicionEventName
  readonly state: SuspicionState
  readonly asOf: Day
  readonly at: string
  readonly reason: string | null
}

export interface WorkTables extends PeopleTables {
  readonly setting: SettingTable
  readonly import: ImportTable
  readonly change: ChangeTable
  readonly run: RunTable
  readonly suspicion: SuspicionTable
  readonly suspicionEvent: SuspicionEventTable
  /** Verdicts of the run under way; a temporary table of the writing connection. */
  readonly stagedVerdict: VerdictColumns
  /** Dossiers that the run under way has examined; likewise temporary. */
  readonly stagedDossier: DossierTable
  readonly dossier: DossierTable
  readonly imprint: ImprintTable
  readonly countyShare: CountyShareTable
  readonly countyTurn: CountyTurnTable
  readonly note: NoteTable
}
