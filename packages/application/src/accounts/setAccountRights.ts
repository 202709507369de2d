import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { Accounts, type Rights } from "../ports/Accounts.ts"
import { accountWithin } from "./accountWithin.ts"
import { note, noteOn } from "./note.ts"

/** Says what somebody may do, and where: within the reach of whoever says so, who cannot say it of themselves. */
export const setAccountRights = Effect.fnUntraced(function* (id: string, rights: Rights) {
  const reach = yield* authorise("right.manage")
  const { actor } = yield* Acting
  const before = yield* accountWithin(reach, id)
  if (actor.id === id) return yield* notOneself()
  const areas = yield* Areas
  if (!reach.covers(rights.area) || areas.resolve(rights.area).kind !== "found") return yield* elsewhere()
  const accounts = yield* Accounts
  const account = yield* accounts.setRights(id, rights)
  yield* note(noteOn("account.setRights", account, before))
  return account
})

function notOneself() {
  return failure("forbidden", "不能给自己授权。", "Nobody gives rights to themselves.")
}

function elsewhere() {
  return failure("unknown-area", "没有这个地区，或不在您的管辖范围内。", "There is no such area, or it is not yours.")
}
