import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { Accounts } from "../ports/Accounts.ts"
import { note, noteOn } from "./note.ts"

/** Makes an account, which may do nothing until it is given rights; tells its first password, once. */
export const createAccount = Effect.fnUntraced(function* (person: {
  readonly username: string
  readonly name: string
}) {
  yield* authorise("account.manage")
  const accounts = yield* Accounts
  const issued = yield* accounts.create({ username: person.username, name: person.name, rights: null })
  yield* note(noteOn("account.create", issued.account))
  return issued
})
