import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import type { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import type { AuditEntry, AuditFilter, AuditLog } from "../ports/AuditLog.ts"
import { listAudit } from "./listAudit.ts"

/** The columns of the audit log. */
export const auditColumns: Readonly<Record<string, Field>> = {
  seq: FieldOf.integer("序号", "number"),
  at: FieldOf.text("时间（UTC）", "instant"),
  actorId: FieldOf.text("人员编号", "actor"),
  actorName: FieldOf.text("人员", "name"),
  role: FieldOf.text("角色", "role"),
  via: FieldOf.text("方式", "via"),
  from: FieldOf.text("地址", "from"),
  action: FieldOf.text("操作", "action"),
  outcome: FieldOf.choice("结果", "outcome", { done: "已办", refused: "被拒" }),
  objectKind: FieldOf.text("对象类别", "kind of object"),
  objectId: FieldOf.text("对象编号", "object"),
  area: FieldOf.text("区划代码", "area"),
  before: FieldOf.text("之前", "before"),
  after: FieldOf.text("之后", "after"),
  reason: FieldOf.text("理由", "reason"),
  requestId: FieldOf.text("请求编号", "request")
}

/** The audit log within reach as it stands when the first page is read, newest first, for a file. */
export const exportAudit = Effect.fn("exportAudit")(function* (filter: AuditFilter) {
  yield* authorise("audit.read")
  const services = yield* Effect.context<Acting | AuditLog>()
  const about = { object: { kind: "audit", id: "" }, area: null, after: filter }
  return yield* exported(about, (before) =>
    listAudit(filter, { ...(before === undefined ? {} : { before: Number(before) }), limit: pageLength }).pipe(
      Effect.map((entries) => ({ rows: entries.map(rowOf), next: nextAfter(entries) })),
      Effect.provideContext(services)
    )
  )
})

function nextAfter(entries: ReadonlyArray<AuditEntry>): string | null {
  const last = entries.length < pageLength ? undefined : entries.at(-1)
  return last === undefined ? null : String(last.seq)
}

function rowOf({ before, after, ...entry }: AuditEntry) {
  return { ...entry, before: textOf(before), after: textOf(after) }
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
