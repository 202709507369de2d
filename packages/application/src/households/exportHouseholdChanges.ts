import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { inYuan } from "@wengang/domain/values/Money.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { calledArea } from "../exports/calledArea.ts"
import { exported } from "../exports/exported.ts"
import type { AuditLog } from "../ports/AuditLog.ts"
import type { HouseholdHistory } from "../ports/HouseholdHistory.ts"
import { showHouseholdChanges } from "./showHouseholdHistory.ts"

/** The columns of what was changed of a household, a field a line. */
export const householdChangeColumns: Readonly<Record<string, Field>> = {
  seq: FieldOf.integer("序号", "number"),
  at: FieldOf.text("时间（UTC）", "instant"),
  actorName: FieldOf.text("人员", "name"),
  importId: FieldOf.text("导入编号", "import"),
  sheet: FieldOf.text("台账", "ledger"),
  key: FieldOf.text("编号", "key"),
  operation: FieldOf.choice("操作", "operation", { added: "登记", changed: "更正", withdrawn: "撤回" }),
  field: FieldOf.text("栏目", "field"),
  before: FieldOf.text("之前", "before"),
  after: FieldOf.text("之后", "after")
}

const length = 200

/** What was changed of a household's rows, newest first, masked, for a file. */
export const exportHouseholdChanges = Effect.fn("exportHouseholdChanges")(function* (key: string) {
  yield* authorise("ledger.export")
  yield* showHouseholdChanges(key, { limit: 1 })
  const services = yield* Effect.context<Acting | AuditLog | HouseholdHistory>()
  const { path } = yield* Areas
  const about = { object: { kind: "household", id: key }, area: null, after: { changes: true } }
  return yield* exported(about, (before) =>
    showHouseholdChanges(key, { ...(before === undefined ? {} : { before: Number(before) }), limit: length }).pipe(
      Effect.map(({ changes, next }) => ({
        rows: changes.flatMap((change) => rowsOf(change, path)),
        next: next === null ? null : String(next)
      })),
      Effect.provideContext(services)
    )
  )
})

type Path = (code: string) => ReadonlyArray<string>
type Change = Effect.Success<ReturnType<typeof showHouseholdChanges>>["changes"][number]

/** A line a field that changed; one line for a row that was added or withdrawn. */
function rowsOf({ sheet, fields, ...change }: Change, path: Path) {
  const row = { ...change, sheet: sheet.zh }
  if (fields.length === 0) return [row]
  return fields.map(({ label, kind, before, after }) => ({
    ...row,
    field: label.zh,
    before: textOf(kind, before, path),
    after: textOf(kind, after, path)
  }))
}

function textOf(kind: Field["kind"], value: string | number | boolean | null, path: Path): string | null {
  if (value === null) return null
  if (typeof value === "boolean") return value ? "是" : "否"
  if (kind === "area") return calledArea(String(value), path)
  return kind === "yuan" ? inYuan(Number(value)) : String(value)
}
