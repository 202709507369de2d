import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import { failure } from "../Failure.ts"
import { type Account, Accounts } from "../ports/Accounts.ts"

/** Whether an account lies within a reach; one without an area is everybody's who keeps accounts. */
export function isWithin(reach: Reach, { area }: Pick<Account, "area">): boolean {
  return area === null || reach.covers(area)
}

/** The account of an id, if it lies within; fails with `not-found` otherwise, as for one that does not exist. */
export const accountWithin = Effect.fnUntraced(function* (reach: Reach, id: string) {
  const accounts = yield* Accounts
  const account = (yield* accounts.list).find((one) => one.id === id)
  if (account !== undefined && isWithin(reach, account)) return account
  return yield* failure("not-found", "没有这个账号。", "There is no such account.")
})
