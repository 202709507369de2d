import type { Permission } from "@wengang/domain/people/Permission.ts"
import { holdsPersonalNumber } from "@wengang/domain/values/Remark.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { failure, failureAbout } from "../Failure.ts"
import type { SavedView } from "../ports/SavedViews.ts"

/** The most views that one account keeps. */
export const mostViews = 50

/** What must be read to see a list. */
export function permissionOf(list: string): Permission {
  if (list === "suspicions") return "suspicion.read"
  return list === "cases" ? "case.read" : "ledger.read"
}

/** Keeps a query under a name for whoever asks; one of the same list and name is replaced. */
export const saveView = Effect.fn("saveView")(function* (view: Omit<SavedView, "id">) {
  yield* authorise(permissionOf(view.list))
  if (namesPerson(view)) return yield* personal()
  const { actor } = yield* Acting
  return yield* transact(permissionOf(view.list), ({ views }) =>
    Effect.gen(function* () {
      const value = yield* views.keep(actor.id, view)
      if ((yield* views.count(actor.id)) > mostViews) return yield* tooMany()
      const object = { kind: "view", id: value.id }
      return { value, notes: [{ action: "view.save", object, area: null, after: { list: view.list } }] as const }
    })
  )
})

/** Whether a view would keep somebody's number or name. */
function namesPerson({ list, name, query }: Omit<SavedView, "id">): boolean {
  const texts = query.split(/[&=]/).map(decoded)
  const field = list === "person" ? "name:" : list === "household" ? "headName:" : undefined
  return [name, ...texts].some((text) => holdsPersonalNumber(text) || (field !== undefined && text.startsWith(field)))
}

/** A part of an address as it was written; what nobody can have written, as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll("+", " "))
  } catch {
    return part
  }
}

function personal() {
  return failureAbout(
    { pointer: "/query" },
    "invalid-row",
    "视图里不能保存姓名、证件号码、电话或银行卡号；请去掉这些条件后再保存。",
    "A view must not keep names, identity numbers, phones or card numbers; take them out first."
  )
}

function tooMany() {
  return failure(
    "invalid-row",
    `最多保存 ${mostViews} 个视图；请先删除不用的。`,
    `At most ${mostViews} views are kept; delete some first.`
  )
}
