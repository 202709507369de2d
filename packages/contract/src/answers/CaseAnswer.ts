import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { caseStates } from "@wengang/domain/rectification/Case.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { AreaCode, levels } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"

const Text = Schema.NullOr(Schema.String)
const Words = Schema.Struct({ zh: Schema.String, en: Schema.String })
const State = Schema.Literals(caseStates)
const Level = Schema.Literals(levels)

/** An office. */
export const Unit = Schema.Struct({ name: Schema.String, area: AreaCode })

/** How a case stands after a step; `version` goes into `If-Match` of the next. */
export const CaseStanding = Schema.Struct({
  id: Schema.String,
  number: Schema.String,
  state: State,
  version: Schema.String,
  deadline: Schema.NullOr(Day)
})
export type CaseStanding = typeof CaseStanding.Type

/** A case as lists show it. */
export const CaseSummary = Schema.Struct({
  ...CaseStanding.fields,
  lamp: Schema.NullOr(Schema.Literals(lamps)),
  rule: Text,
  title: Schema.NullOr(Words),
  area: AreaCode,
  areaPath: Schema.Array(Schema.String),
  unit: Unit,
  leader: Text,
  responsible: Text,
  handedOverOn: Day,
  extensionAsked: Schema.Boolean,
  closedOn: Schema.NullOr(Day),
  findings: Schema.Int,
  returns: Schema.Int,
  relapseOf: Text
})
export type CaseSummary = typeof CaseSummary.Type

const Paper = Schema.Struct({ digest: Schema.String, name: Schema.String })

/** A case with its findings as they stand now, its papers, and all that happened to it. */
export const CaseAnswer = Schema.Struct({
  ...CaseSummary.fields,
  foundAt: Level,
  /** The day on which it was handed on to its unit; null where the unit has had it from the beginning. */
  unitSince: Schema.NullOr(Day),
  handedOverBy: Unit,
  quality: Text,
  plan: Schema.NullOr(Schema.Struct({ responsible: Schema.String, measure: Schema.String })),
  submission: Schema.NullOr(Schema.Struct({ account: Schema.String, evidence: Schema.Array(Paper), on: Day })),
  reviews: Schema.Array(Schema.Struct({ level: Level, unit: Unit, on: Day })),
  /** Those that have still to review it, lowest first. */
  levelsLeft: Schema.Array(Level),
  extension: Schema.NullOr(Schema.Struct({ until: Day, reason: Schema.String })),
  /** What its state allows, whoever asks. */
  allowed: Schema.Array(Schema.String),
  /** What putting such a finding right takes. */
  remedy: Schema.NullOr(Schema.Struct({ measure: Words, evidence: Words, workingDays: Schema.Int })),
  /** Its findings as they stand now. */
  standing: Schema.Array(
    Schema.Struct({ id: Schema.String, state: Schema.Literals(suspicionStates), area: AreaCode, message: Words })
  ),
  papers: Schema.Array(
    Schema.Struct({
      ...Paper.fields,
      mediaType: Schema.String,
      size: Schema.Int,
      actorName: Schema.String,
      at: Schema.String
    })
  ),
  steps: Schema.Array(
    Schema.Struct({
      kind: Schema.String,
      state: State,
      actorName: Schema.String,
      unit: Unit,
      day: Day,
      at: Schema.String,
      details: Schema.Record(Schema.String, Schema.Unknown)
    })
  ),
  /** The cases that what it closed came back as. */
  relapses: Schema.Array(Schema.String),
  /** What people call the cases of `relapseOf` and `relapses`, by id. */
  numbers: Schema.Record(Schema.String, Schema.String)
})
export type CaseAnswer = typeof CaseAnswer.Type
