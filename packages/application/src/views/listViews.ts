import type { Permission } from "@wengang/domain/people/Permission.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { SavedViews } from "../ports/SavedViews.ts"
import { permissionOf } from "./saveView.ts"

const lists = ["ledger.read", "suspicion.read", "case.read"] as const satisfies ReadonlyArray<Permission>

/** The first permission to read a list that somebody has; any, to be refused by, where they have none. */
export function readsAny(permissions: ReadonlyArray<Permission>): Permission {
  return lists.find((permission) => permissions.includes(permission)) ?? lists[0]
}

/** The views of whoever asks, of the lists that they may see. */
export const listViews = Effect.gen(function* () {
  const { actor } = yield* Acting
  yield* authorise(readsAny(actor.permissions))
  const views = yield* (yield* SavedViews).list(actor.id)
  return views.filter(({ list }) => actor.permissions.includes(permissionOf(list)))
})
