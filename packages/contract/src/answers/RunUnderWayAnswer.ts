import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"

/** A run that waits or goes on. */
export const RunUnderWayAnswer = Schema.Struct({
  id: Schema.String,
  /** Whether somebody ordered it, whose name stands here where it looks at no more than the reader's area; the program behind an import; the program by night; or somebody at the console, whose progress nobody knows. */
  ordered: Schema.Struct({
    by: Schema.Literals(["person", "import", "night", "console"]),
    name: Schema.NullOr(Schema.String)
  }),
  /** The area that it is about; null for everything. */
  area: Schema.NullOr(AreaCode),
  areaPath: Schema.Array(Schema.String),
  state: Schema.Literals(["waiting", "running"]),
  at: Schema.String,
  begun: Schema.NullOr(Schema.String),
  /** Dossiers that were judged. */
  done: Schema.Int,
  /** 0 while nobody knows. */
  total: Schema.Int
}).annotate({ identifier: "RunUnderWay" })
