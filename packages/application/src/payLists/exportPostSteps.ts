import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { postSteps, postStepTitles } from "@wengang/domain/payLists/PostStep.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { exported } from "../exports/exported.ts"
import type { PayListName } from "../ports/PayListStore.ts"
import { keyOf } from "./showPayList.ts"
import { showPostSteps } from "./showPostSteps.ts"

const stepStates = { done: "已办", missing: "缺", due: "待办", notYet: "未到" } as const

/** The columns of the posts of a village, a step a column. */
export const postStepColumns: Readonly<Record<string, Field>> = {
  postId: FieldOf.text("岗位编号", "post number"),
  title: FieldOf.text("岗位名称", "post"),
  appointmentId: FieldOf.text("聘用编号", "appointment number"),
  personId: FieldOf.text("人员编号", "person number"),
  name: FieldOf.text("姓名", "name"),
  ...Object.fromEntries(
    postSteps.map((step) => [step, FieldOf.choice(postStepTitles[step].zh, postStepTitles[step].en, stepStates)])
  )
}

/** The posts of a village in a month, each with the steps that it has come through, for a file. */
export const exportPostSteps = Effect.fn("exportPostSteps")(function* (name: PayListName) {
  yield* authorise("ledger.export")
  const { posts } = yield* showPostSteps(name)
  const rows = posts.map(({ steps, ...post }) => ({ ...post, ...steps }))
  const about = { object: { kind: "post", id: keyOf(name) }, area: name.area, after: name }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
