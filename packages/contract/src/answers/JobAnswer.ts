import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { SentenceAnswer } from "./VerdictAnswer.ts"

/** Why a job gave nothing. */
export const JobFailureAnswer = Schema.Struct({ code: Schema.String, sentence: SentenceAnswer })

/** Long work, as far as it is. */
export const JobAnswer = Schema.Struct({
  id: Schema.String,
  kind: Schema.Literals(["verify", "import", "preview", "rehearse", "trace"]),
  /** The area that it is about; null for everything. */
  area: Schema.NullOr(AreaCode),
  /** What was asked for: `asOf` and `mode` of a run, `follows: "import"` where the program ordered it behind one; `file` and `strict` of an import or its preview; `proposal` of a rehearsal; `rule`, `subject` and `asOf` of a trace. */
  request: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Boolean, Schema.Null])),
  actorId: Schema.String,
  actorName: Schema.String,
  at: Schema.String,
  begun: Schema.NullOr(Schema.String),
  ended: Schema.NullOr(Schema.String),
  state: Schema.Literals(["queued", "running", "done", "failed"]),
  done: Schema.Int,
  /** 0 while nobody knows. */
  total: Schema.Int,
  /** What it gave, by its kind; null until it is done. */
  result: Schema.NullOr(Schema.Record(Schema.String, Schema.Unknown)),
  failure: Schema.NullOr(JobFailureAnswer)
}).annotate({ identifier: "Job" })
