import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { Accounts } from "../ports/Accounts.ts"
import { accountWithin } from "./accountWithin.ts"
import { note, noteOn } from "./note.ts"

/** Switches an account on or off; off ends its sessions. Nobody switches off themselves. */
export const setAccountActive = Effect.fnUntraced(function* (id: string, active: boolean) {
  const reach = yield* authorise("account.manage")
  const { actor } = yield* Acting
  const before = yield* accountWithin(reach, id)
  if (actor.id === id) return yield* notOneself()
  const accounts = yield* Accounts
  const account = yield* accounts.setActive(id, active)
  yield* note(noteOn("account.setActive", account, before))
  return account
})

function notOneself() {
  return failure("forbidden", "不能停用或启用自己的账号。", "Nobody switches their own account on or off.")
}
