import type { CaseStepKind } from "@wengang/application/ports/CaseStore.ts"
import type { CaseState } from "@wengang/domain/rectification/Case.ts"
import type { AreaCode, AreaLevel } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Generated } from "kysely"

/** A case: what lists and rules look for in columns, all else in `body`. */
export interface CaseTable {
  readonly id: string
  readonly number: string
  /** The area in whose numbers it stands. */
  readonly numberedIn: AreaCode
  readonly year: number
  readonly ordinal: number
  readonly version: number
  readonly state: CaseState
  readonly area: AreaCode
  /** The last code of the area's subtree. */
  readonly areaEnd: AreaCode
  readonly county: AreaCode
  readonly rule: string | null
  readonly foundAt: AreaLevel
  readonly handedOverOn: Day
  readonly unitName: string
  readonly unitArea: AreaCode
  readonly changedOn: Day
  /** The deadline, or a day after all days: what lists are sorted by. */
  readonly due: string
  readonly leader: string | null
  readonly deadline: Day | null
  readonly quality: string | null
  readonly closedOn: Day | null
  /** JSON: plan, submission, reviews and the rest. */
  readonly body: string
  readonly relapseOf: string | null
}

export interface CaseFindingTable {
  readonly caseId: string
  readonly fingerprint: string
}

/** What happened to a case, oldest first by `seq`. Rows are only ever added. */
export interface CaseStepTable {
  readonly seq: Generated<number>
  readonly caseId: string
  readonly kind: CaseStepKind
  readonly state: CaseState
  readonly actorId: string
  readonly actorName: string
  readonly unitName: string
  readonly unitArea: AreaCode
  readonly day: Day
  readonly at: string
  readonly requestId: string
  /** JSON. */
  readonly details: string
}

/** A paper of a case; its content lies in the file of its digest. */
export interface CasePaperTable {
  readonly caseId: string
  readonly digest: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly actorId: string
  readonly actorName: string
  readonly at: string
}

/** Somebody confirmed a suspicion, where it stood then. */
export interface ConfirmationTable {
  readonly fingerprint: string
  readonly rule: string
  readonly area: AreaCode
  readonly day: Day
}

/** Others of the kind of a case were looked for in an area. */
export interface WiderCheckTable {
  readonly caseId: string
  readonly rule: string | null
  readonly area: AreaCode
  readonly areaEnd: AreaCode
  readonly day: Day
}

export interface CaseTables {
  readonly case: CaseTable
  readonly caseFinding: CaseFindingTable
  readonly caseStep: CaseStepTable
  readonly casePaper: CasePaperTable
  readonly confirmation: ConfirmationTable
  readonly widerCheck: WiderCheckTable
}
