import { isAdministrator } from "@wengang/domain/people/Role.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { Accounts } from "../ports/Accounts.ts"
import { accountWithin } from "./accountWithin.ts"
import { note, noteOn } from "./note.ts"

/**
 * Gives somebody a password for one sign-in; with `secondFactor`, they enrol a new one too. Those of administrators are
 * reset at the console only: whoever keeps accounts could else take over whoever keeps rights.
 */
export const resetAccountPassword = Effect.fnUntraced(function* (id: string, also: { readonly secondFactor: boolean }) {
  const reach = yield* authorise("account.manage")
  const before = yield* accountWithin(reach, id)
  const { actor } = yield* Acting
  if (actor.via !== "console" && before.role !== null && isAdministrator(before.role)) return yield* atTheConsole()
  const accounts = yield* Accounts
  const issued = yield* accounts.resetPassword(id, also)
  yield* note(noteOn("account.resetPassword", issued.account, before))
  return issued
})

function atTheConsole() {
  return failure(
    "forbidden",
    "管理员的密码只能在服务器上用 wengang account reset 重置。",
    "Passwords of administrators are reset on the server only, by `wengang account reset`."
  )
}
