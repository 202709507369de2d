import { newsKinds } from "@wengang/domain/ledgers/Change.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect, Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"

/** A number of the journal, as a query writes it. */
export const Sequence = Schema.String.check(Schema.isPattern(/^\d{1,15}$/u)).pipe(
  Schema.decodeTo(Schema.FiniteFromString.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0)))
)

/**
 * A row that was added, changed or withdrawn, a suspicion that opened, changed or was resolved, or a step of a case; what
 * it says is read from its ledger, from the suspicion or the case of this key.
 */
export const ChangeAnswer = Schema.Struct({
  seq: Schema.Int,
  at: Schema.String,
  ledger: Schema.Literals([...ledgerNames, "suspicion", "case"]),
  key: Schema.String,
  /** Where the row is; null for ledgers without places, and for a row that left the asker's area. */
  area: Schema.NullOr(AreaCode),
  /** A row that moved in is added, one that moved out withdrawn. */
  kind: Schema.Literals(newsKinds),
  /** What happened to a suspicion (opened, reopened, resolved, changed, lapsed, remarked, answered, cleared, confirmed), or which step a case took; null for rows. */
  event: Schema.NullOr(Schema.String),
  /** The import that did it; null for what somebody entered. */
  importId: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Change" })

export const listChangesEndpoint = endpoint({
  id: "listChanges",
  method: "GET",
  path: "/api/changes",
  tag: "changes",
  summary: {
    zh: "台账、疑点和整改的变更，按提交次序",
    en: "Changes of ledgers, suspicions and cases, in the order in which they were committed"
  },
  access: "change.read",
  query: Schema.Struct({
    after: Sequence.pipe(Schema.withDecodingDefaultKey(Effect.succeed("0"))),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("100")))
  }),
  status: 200,
  answer: Schema.Struct({
    changes: Schema.Array(ChangeAnswer),
    /** What to ask after next: all up to it was looked at, whether or not any of it is the asker's. */
    next: Schema.Int,
    /** Whether there is more already, even where this page is empty. */
    more: Schema.Boolean
  }),
  examples: [{ name: "fromTheBeginning", query: { after: "0", limit: "3" } }]
})
