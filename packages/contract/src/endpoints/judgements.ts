import { clearanceReasonCodes } from "@wengang/domain/findings/ClearanceReason.ts"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { longest } from "@wengang/domain/values/Remark.ts"
import { Effect, Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { sample } from "../sample.ts"

/** The most suspicions that are cleared at once: a page of the list. */
export const mostTogether = 200

const SuspicionId = Schema.String.check(Schema.isPattern(/^[0-9a-f]{32}$/u))
const Remark = Schema.String.check(Schema.isMaxLength(longest))
const OptionalRemark = Schema.NullOr(Remark).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))

const clearance = {
  reason: Schema.Literals(clearanceReasonCodes),
  text: Remark,
  /** What was looked at; demanded for errors. */
  evidence: OptionalRemark
}

/** How a suspicion stands after somebody said something of it. */
export const JudgedState = Schema.Struct({ id: SuspicionId, state: Schema.Literals(suspicionStates) })
export type JudgedState = typeof JudgedState.Type

/** One that was left as it is, with why. */
export const LeftSuspicion = Schema.Struct({
  id: SuspicionId,
  code: Schema.String,
  sentence: Schema.Struct({ zh: Schema.String, en: Schema.String })
})

const one = { method: "POST", tag: "suspicions", status: 200, params: Schema.Struct({ id: SuspicionId }) } as const

export const answerSuspicionEndpoint = endpoint({
  ...one,
  id: "answerSuspicion",
  path: "/api/suspicions/{id}/answer",
  summary: { zh: "说明疑点情况", en: "Say something of a suspicion" },
  access: "suspicion.answer",
  body: Schema.Struct({ text: Remark }),
  answer: JudgedState,
  examples: [{ name: "visiting", params: { id: sample.suspicion }, body: { text: "正在入户核实" } }]
})

export const clearSuspicionEndpoint = endpoint({
  ...one,
  id: "clearSuspicion",
  path: "/api/suspicions/{id}/clear",
  summary: { zh: "核实无误", en: "Clear a suspicion with a reason" },
  access: "suspicion.judge",
  body: Schema.Struct(clearance),
  answer: JudgedState,
  examples: [
    {
      name: "otherRecord",
      params: { id: sample.suspicion },
      body: { reason: "otherRecord", text: "残疾证已交村委会查验", evidence: "村委会查验记录" }
    }
  ]
})

export const confirmSuspicionEndpoint = endpoint({
  ...one,
  id: "confirmSuspicion",
  path: "/api/suspicions/{id}/confirm",
  summary: { zh: "认定属实", en: "Confirm a suspicion" },
  access: "suspicion.judge",
  body: Schema.Struct({ text: OptionalRemark }),
  answer: JudgedState,
  examples: [{ name: "so", params: { id: sample.suspicion }, body: { text: "入户核实，情况属实" } }]
})

export const clearSuspicionsEndpoint = endpoint({
  id: "clearSuspicions",
  method: "POST",
  path: "/api/suspicions/clear",
  tag: "suspicions",
  summary: { zh: "批量核实无误（错误类除外）", en: "Clear several suspicions for one reason; none of severity error" },
  access: "suspicion.judge",
  body: Schema.Struct({
    ids: Schema.NonEmptyArray(SuspicionId).check(Schema.isMaxLength(mostTogether)),
    ...clearance
  }),
  status: 200,
  answer: Schema.Struct({ results: Schema.Array(Schema.Union([JudgedState, LeftSuspicion])) }),
  examples: [
    {
      name: "together",
      body: {
        ids: [sample.suspicion, sample.suspicion],
        reason: "otherRecord",
        text: "残疾证已交村委会查验",
        evidence: "村委会查验记录"
      }
    }
  ]
})

/** What people say of suspicions. */
export const judgements = [
  answerSuspicionEndpoint,
  clearSuspicionEndpoint,
  confirmSuspicionEndpoint,
  clearSuspicionsEndpoint
] as const
