import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { lackTitles } from "@wengang/domain/payLists/Lack.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { exported } from "../exports/exported.ts"
import type { PayListName } from "../ports/PayListStore.ts"
import { keyOf, showPayList } from "./showPayList.ts"

/** The columns of a pay list. */
export const payListColumns: Readonly<Record<string, Field>> = {
  number: FieldOf.integer("序号", "number"),
  name: FieldOf.text("姓名", "name"),
  personId: FieldOf.text("人员编号", "person number"),
  appointmentId: FieldOf.text("聘用编号", "appointment number"),
  postTitle: FieldOf.text("岗位名称", "post"),
  month: FieldOf.text("月份", "month"),
  days: FieldOf.integer("出勤天数", "days attended"),
  due: FieldOf.yuan("应发", "due"),
  paid: FieldOf.yuan("实发", "paid"),
  paidOn: FieldOf.day("发放日期", "paid on"),
  missing: FieldOf.text("未列入原因", "left out for want of")
}

/** A pay list as a file: the figures that were submitted, where they were, else the lines as the ledgers stand. */
export const exportPayList = Effect.fn("exportPayList")(function* (name: PayListName) {
  yield* authorise("ledger.export")
  const list = yield* showPayList(name)
  const kept = new Map(list.figures.map((figure) => [figure.appointmentId, figure]))
  const rows = list.lines.map((line, at) => ({
    ...line,
    ...(kept.get(line.appointmentId) ?? {}),
    number: at + 1,
    month: name.month,
    missing: line.lacks.map((lack) => lackTitles[lack].zh).join("；")
  }))
  const about = { object: { kind: "payList", id: keyOf(name) }, area: name.area, after: { state: list.state } }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
