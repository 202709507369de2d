import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import { exported } from "../exports/exported.ts"
import { type ArrearsRequest, countArrears } from "./countArrears.ts"

/** The columns of pay that is owed, an area and a month a line. */
export const arrearsColumns: Readonly<Record<string, Field>> = {
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  month: FieldOf.text("月份", "month"),
  holders: FieldOf.integer("人数", "holders"),
  fen: FieldOf.yuan("欠发金额", "owed")
}

/** The pay that is owed by area and month, all areas that owe, for a file. */
export const exportArrears = Effect.fn("exportArrears")(function* (request: Omit<ArrearsRequest, "limit">) {
  const { areas } = yield* countArrears({ ...request, limit: Number.POSITIVE_INFINITY })
  const rows = areas.flatMap(({ area, path, months }) =>
    months.map((month) => ({ ...month, area, place: path.join("") }))
  )
  const about = { object: { kind: "figures", id: "arrears" }, area: request.area ?? null, after: request }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
