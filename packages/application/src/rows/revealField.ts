import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import * as Remark from "@wengang/domain/values/Remark.ts"
import { DateTime, Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise, forbidden } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { failureAbout } from "../Failure.ts"
import { Accounts } from "../ports/Accounts.ts"
import { today } from "../runs/today.ts"
import { noSuchRow } from "./rowFailures.ts"

export interface RevealRequest {
  readonly ledger: LedgerName
  readonly key: string
  readonly field: string
  readonly reason: string
}

/** The whole of what leaves the program masked, for a while. */
export interface Revealed {
  readonly value: string | null
  /** When whoever shows it is to mask it again. */
  readonly until: string
  /** How many whoever asks has revealed today, this one among them. */
  readonly today: number
  readonly limit: number
}

/** For how long a whole number may be shown, in minutes. */
const shownFor = 5
const action = "person.reveal"
/** Letters, ideographs and digits that a reason has at least. */
const leastSaid = 2

/**
 * Reveals a masked field of a row to a person, never to a program. The log gets who, which row, which field and why, in
 * the transaction that counts the reveals of the day: two at once cannot both be the last one. What was revealed is kept
 * nowhere, so that the same request sent twice reveals, and counts, twice.
 */
export const revealField = Effect.fn("revealField")(function* ({ ledger, key, field, reason }: RevealRequest) {
  yield* authorise(action)
  const acting = yield* Acting
  const { actor } = acting
  if (actor.via === "key") return yield* forbidden()
  const kind = Object.hasOwn(ledgerOf(ledger).fields, field) ? ledgerOf(ledger).fields[field]?.kind : undefined
  if (kind !== "idNumber" && kind !== "phone") return yield* notMasked()
  if (Remark.saidIn(reason) < leastSaid || Remark.holdsPersonalNumber(reason)) return yield* reasonWrong()
  const { revealsPerDay: limit } = yield* (yield* Accounts).policy
  const day = yield* today
  const now = yield* DateTime.now
  const since = DateTime.makeUnsafe(`${day}T00:00:00+08:00`)
  const revealing = transact(action, ({ ledgers, countDone }, reach) =>
    Effect.gen(function* () {
      const [row] = yield* ledgers.stored(ledger, [key])
      if (row === undefined || !reach.covers(row.area)) return yield* noSuchRow()
      const done = yield* countDone(actor.id, action, DateTime.formatIso(since))
      if (done >= limit) return yield* enoughToday(limit, secondsBetween(now, DateTime.add(since, { days: 1 })))
      const value = (yield* ledgers.whole(ledger, key, field)) ?? null
      const until = DateTime.formatIso(DateTime.add(now, { minutes: shownFor }))
      const revealed: Revealed = { value, until, today: done + 1, limit }
      const note = { action, object: { kind: ledger, id: key }, area: row.area, after: { field }, reason }
      return { value: revealed, notes: [note] as const }
    })
  )
  return yield* Effect.provideService(revealing, Acting, { ...acting, idempotency: null })
})

function secondsBetween(from: DateTime.Utc, to: DateTime.Utc): number {
  return Math.ceil((DateTime.toEpochMillis(to) - DateTime.toEpochMillis(from)) / 1000)
}

function notMasked() {
  return failureAbout(
    { pointer: "/field" },
    "invalid-row",
    "这一栏没有遮蔽的内容。",
    "Nothing of this field is masked."
  )
}

function reasonWrong() {
  return failureAbout(
    { pointer: "/reason" },
    "invalid-row",
    "请写明查看的原因，不要写号码。",
    "Say why it is needed, without any number of a person."
  )
}

function enoughToday(limit: number, retryAfter: number) {
  return failureAbout(
    { limit, retryAfter },
    "too-many-requests",
    `今天已查看 ${limit} 个完整号码，达到上限；请明天再试，或请安全管理员调整上限。`,
    `You have revealed ${limit} numbers today, as many as are allowed; try again tomorrow, or ask the security administrator.`
  )
}
