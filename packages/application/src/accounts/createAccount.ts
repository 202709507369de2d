import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { Accounts, type Rights } from "../ports/Accounts.ts"
import { note, noteOn } from "./note.ts"

/** Somebody who is to have an account; with rights only where whoever makes it may give rights too. */
export interface NewPerson {
  readonly username: string
  readonly name: string
  readonly rights?: Rights
}

/** Makes an account, which may do nothing until it is given rights; tells its first password, once. */
export const createAccount = Effect.fnUntraced(function* ({ username, name, rights }: NewPerson) {
  yield* authorise("account.manage")
  if (rights !== undefined) yield* authorise("right.manage")
  const accounts = yield* Accounts
  const issued = yield* accounts.create({ username, name, rights: rights ?? null })
  yield* note(noteOn("account.create", issued.account))
  return issued
})
