import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { fieldKinds } from "@wengang/domain/ledgers/Field.ts"
import { caseStates } from "@wengang/domain/rectification/Case.ts"
import { categories } from "@wengang/domain/rules/Rule.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"
import { RuleCardAnswer } from "./RuleCardAnswer.ts"
import { SentenceAnswer, verdictFields } from "./VerdictAnswer.ts"

const Text = Schema.NullOr(Schema.String)

/** What whoever wrote a row said of it at the write, last; null where nobody did since it came in. */
const RemarkAnswer = Schema.NullOr(
  Schema.Struct({ text: Schema.String, actorName: Text, at: Schema.String }).annotate({ identifier: "NotedRemark" })
)

const suspicion = {
  ...verdictFields,
  id: Schema.String,
  state: Schema.Literals(suspicionStates),
  openedOn: Day,
  remark: RemarkAnswer
}

/** The case that it is in, or was last; null where it is in none that the reader may see. */
const HoldingCaseAnswer = Schema.NullOr(
  Schema.Struct({
    id: Schema.String,
    number: Schema.String,
    state: Schema.Literals(caseStates),
    /** Those closed before, of which this one is a relapse, oldest first. */
    before: Schema.Array(Schema.Struct({ id: Schema.String, number: Schema.String }))
  })
)

/** A suspicion in a list, with the words that a list shows. */
export const ListedSuspicionAnswer = Schema.Struct({
  ...suspicion,
  title: SentenceAnswer,
  category: Schema.optional(Schema.Literals(categories)),
  place: Schema.String,
  called: Text,
  case: HoldingCaseAnswer
}).annotate({ identifier: "ListedSuspicion" })

const EvidenceFieldAnswer = Schema.Struct({
  name: Schema.String,
  label: SentenceAnswer,
  kind: Schema.Literals(fieldKinds),
  value: Schema.Unknown,
  called: Text,
  cited: Schema.NullOr(Schema.Struct({ value: Schema.Unknown }))
}).annotate({ identifier: "EvidenceField" })

const EvidenceRowAnswer = Schema.Struct({
  sheet: SentenceAnswer,
  key: Schema.String,
  called: Text,
  standing: Schema.Literals(["present", "missing", "counted", "elsewhere"]),
  fields: Schema.Array(EvidenceFieldAnswer)
}).annotate({ identifier: "EvidenceRow" })

const EventAnswer = Schema.Struct({
  runId: Text,
  actorName: Text,
  event: Schema.Literals([
    "opened",
    "reopened",
    "resolved",
    "changed",
    "lapsed",
    "remarked",
    "answered",
    "cleared",
    "confirmed"
  ]),
  state: Schema.Literals(suspicionStates),
  asOf: Day,
  at: Schema.String,
  reason: Text
}).annotate({ identifier: "SuspicionEvent" })

/** One suspicion with the rows that contradict each other, its rule's card and its history. */
export const SuspicionDetailAnswer = Schema.Struct({
  suspicion: Schema.Struct(suspicion).annotate({ identifier: "Suspicion" }),
  called: Text,
  areaPath: Schema.Array(Schema.String),
  rule: Schema.optional(RuleCardAnswer),
  rows: Schema.Array(EvidenceRowAnswer),
  history: Schema.Array(EventAnswer),
  case: HoldingCaseAnswer,
  /** Whether the reader made a remark on it: somebody else clears it then. */
  ownRemark: Schema.Boolean
}).annotate({ identifier: "SuspicionDetail" })
