import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { sample } from "../sample.ts"
import { RowLedger } from "./rows.ts"

const tag = "views"
const access = ["ledger.read", "suspicion.read", "case.read"] as const

/** The lists of which views are kept: ledgers by name, suspicions and cases. */
const List = Schema.Union([RowLedger, Schema.Literals(["suspicions", "cases"])])

const wanted = {
  list: List,
  name: Schema.NonEmptyString.check(Schema.isMaxLength(40)),
  /** As the address of the list has it, without the question mark. */
  query: Schema.String.check(Schema.isMaxLength(2000))
}

const SavedView = Schema.Struct({ id: Schema.String, list: Schema.String, name: Schema.String, query: Schema.String })

export const listViewsEndpoint = endpoint({
  id: "listViews",
  method: "GET",
  path: "/api/views",
  tag,
  summary: { zh: "我的视图", en: "Lists one's own saved views" },
  access,
  status: 200,
  answer: Schema.Struct({ views: Schema.Array(SavedView) }),
  examples: [{ name: "mine" }]
})

export const saveViewEndpoint = endpoint({
  id: "saveView",
  method: "POST",
  path: "/api/views",
  tag,
  summary: { zh: "保存视图", en: "Keeps a query of a list under a name" },
  access,
  body: Schema.Struct(wanted),
  status: 201,
  answer: SavedView,
  examples: [
    { name: "errors", body: { list: "suspicions", name: "康城村的错误", query: "area=411081101220&severity=error" } }
  ]
})

export const deleteViewEndpoint = endpoint({
  id: "deleteView",
  method: "DELETE",
  path: "/api/views/{id}",
  tag,
  summary: { zh: "删除视图", en: "Forgets a saved view" },
  access,
  params: Schema.Struct({ id: Schema.NonEmptyString }),
  status: 200,
  answer: SavedView,
  examples: [{ name: "unused", params: { id: sample.view } }]
})
