import { actionTitles } from "@wengang/domain/audit/actionTitles.ts"
import { objectTitles } from "@wengang/domain/audit/objectTitles.ts"
import { viaTitles } from "@wengang/domain/audit/viaTitles.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { roleTitles } from "@wengang/domain/people/Role.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import { titlesOf } from "../exports/titlesOf.ts"
import type { AuditFilter, AuditLog, ReadEntry } from "../ports/AuditLog.ts"
import { listAudit } from "./listAudit.ts"
import { valuesInWords } from "./valuesInWords.ts"

/** The columns of the audit log. */
export const auditColumns: Readonly<Record<string, Field>> = {
  seq: FieldOf.integer("序号", "number"),
  at: FieldOf.text("时间（UTC）", "instant"),
  actorId: FieldOf.text("人员编号", "actor"),
  actorName: FieldOf.text("人员", "name"),
  role: FieldOf.choice("角色", "role", titlesOf(roleTitles)),
  via: FieldOf.choice("方式", "via", titlesOf(viaTitles)),
  from: FieldOf.text("地址", "from"),
  action: FieldOf.choice("操作", "action", titlesOf(actionTitles)),
  outcome: FieldOf.choice("结果", "outcome", { done: "已办", refused: "被拒" }),
  objectKind: FieldOf.choice("对象类别", "kind of object", titlesOf(objectTitles)),
  objectId: FieldOf.text("对象编号", "object"),
  objectUsername: FieldOf.text("对象账号用户名", "username of the account"),
  objectName: FieldOf.text("对象账号姓名", "name of the account"),
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  before: FieldOf.text("之前", "before"),
  after: FieldOf.text("之后", "after"),
  reason: FieldOf.text("理由", "reason"),
  requestId: FieldOf.text("请求编号", "request")
}

/** The audit log within reach as it stands when the first page is read, newest first, for a file. */
export const exportAudit = Effect.fn("exportAudit")(function* (filter: AuditFilter) {
  yield* authorise("audit.read")
  const services = yield* Effect.context<Acting | AuditLog>()
  const { path } = yield* Areas
  const about = { object: { kind: "audit", id: "" }, area: null, after: filter }
  return yield* exported(about, (before) =>
    listAudit(filter, { ...(before === undefined ? {} : { before: Number(before) }), limit: pageLength }).pipe(
      Effect.map((entries) => ({ rows: entries.map((entry) => rowOf(entry, path)), next: nextAfter(entries) })),
      Effect.provideContext(services)
    )
  )
})

type Path = (code: string) => ReadonlyArray<string>

function nextAfter(entries: ReadonlyArray<ReadEntry>): string | null {
  const last = entries.length < pageLength ? undefined : entries.at(-1)
  return last === undefined ? null : String(last.seq)
}

/** Whoever is at the console has no role: they may do all. */
function rowOf({ role, before, after, objectAccount, ...entry }: ReadEntry, path: Path) {
  const { objectKind, via, area } = entry
  const values = {
    objectUsername: objectAccount?.username ?? null,
    objectName: objectAccount?.name ?? null,
    place: area === null ? null : path(area).join(""),
    before: valuesInWords(objectKind, before, path),
    after: valuesInWords(objectKind, after, path)
  }
  return { ...entry, role: via === "console" ? null : role, ...values }
}
