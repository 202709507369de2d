import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { payListStateTitles } from "@wengang/domain/payLists/PayList.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import type { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported } from "../exports/exported.ts"
import { titlesOf } from "../exports/titlesOf.ts"
import type { PayListName, PayListStore } from "../ports/PayListStore.ts"
import { type ListPayListsRequest, listPayLists } from "./listPayLists.ts"

/** The columns of a list of pay lists. */
export const payListSummaryColumns: Readonly<Record<string, Field>> = {
  month: FieldOf.text("月份", "month"),
  place: FieldOf.text("村", "village"),
  area: FieldOf.text("区划代码", "area code"),
  state: FieldOf.choice("状态", "state", titlesOf(payListStateTitles)),
  persons: FieldOf.integer("人数", "persons"),
  money: FieldOf.yuan("应发合计", "due in all"),
  leftOut: FieldOf.integer("暂不列入人数", "left out"),
  leftPersons: FieldOf.integer("批准后有变化的人数", "changed since, persons"),
  leftMoney: FieldOf.yuan("批准后变化金额", "changed since, money")
}

/** How many are read at once: each with the figures of all who are on it. */
const length = 200

/** The pay lists within reach that were submitted, newest month first, for a file. */
export const exportPayLists = Effect.fn("exportPayLists")(function* (
  request: Omit<ListPayListsRequest, "after" | "limit">
) {
  yield* authoriseIn("ledger.export", request.area)
  const services = yield* Effect.context<Acting | Areas | PayListStore>()
  const about = { object: { kind: "payList", id: "" }, area: request.area ?? null, after: request }
  return yield* exported(about, (after) =>
    listPayLists({ ...request, ...(after === undefined ? {} : { after: nameIn(after) }), limit: length }).pipe(
      Effect.map(({ lists, next }) => ({ rows: lists.map(rowOf), next })),
      Effect.provideContext(services)
    )
  )
})

/** The list that `area/month` names. */
export function nameIn(after: string): PayListName {
  const [area = "", month = ""] = after.split("/")
  return { area: area as AreaCode, month: month as Month }
}

function rowOf({ areaPath, left, ...list }: Effect.Success<ReturnType<typeof listPayLists>>["lists"][number]) {
  return { ...list, place: areaPath.join(""), leftPersons: left.persons, leftMoney: left.money }
}
