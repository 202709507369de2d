import { Effect } from "effect"
import { Accounts, type FirstAccounts } from "../ports/Accounts.ts"
import { note, noteOn } from "./note.ts"

/** Makes the three administrators by the link that the server wrote at its console; tells their passwords, once. */
export const setUpAccounts = Effect.fnUntraced(function* (token: string, first: FirstAccounts) {
  const accounts = yield* Accounts
  const issued = yield* accounts.setUp(token, first)
  for (const { account } of issued) yield* note(noteOn("account.setUp", account))
  return issued
})
