import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import { exported, pageLength } from "../exports/exported.ts"
import { listDeliveries } from "./listWebhooks.ts"

/** The columns of the messages to a webhook: when and how, not what they said. */
export const deliveryColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("消息编号", "message"),
  after: FieldOf.integer("自变更（不含）", "after change"),
  last: FieldOf.integer("至变更", "up to change"),
  changes: FieldOf.integer("变更数", "changes"),
  state: FieldOf.choice("状态", "state", {
    pending: "待推送",
    delivered: "已送达",
    givenUp: "已放弃",
    dropped: "已取消"
  }),
  attempts: FieldOf.integer("次数", "attempts"),
  createdAt: FieldOf.text("生成时间（UTC）", "made at"),
  attemptedAt: FieldOf.text("最近推送（UTC）", "attempted at"),
  nextAt: FieldOf.text("下次推送（UTC）", "next at"),
  finishedAt: FieldOf.text("完成时间（UTC）", "finished at"),
  status: FieldOf.integer("对方答复", "status"),
  fault: FieldOf.text("失败原因", "fault")
}

/** The messages to a webhook within reach, newest first, for a file: fewer are kept than are read at once. */
export const exportDeliveries = Effect.fn("exportDeliveries")(function* (id: string) {
  const deliveries = yield* listDeliveries(id, pageLength)
  const rows = deliveries.map(({ fault, ...one }) => ({ ...one, fault: fault === null ? null : faultOf(fault) }))
  const about = { object: { kind: "webhook", id }, area: null, after: { deliveries: true } }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})

const faults: Readonly<Record<string, string>> = {
  unreachable: "连不上",
  "forbidden-target": "不允许推送到内网地址",
  timeout: "超时没有回应"
}

/** Why an attempt failed, by the name that the sender gives it; of an answer its number. */
function faultOf(fault: string): string {
  return faults[fault] ?? `对方返回 ${fault.replace("status-", "")}`
}
