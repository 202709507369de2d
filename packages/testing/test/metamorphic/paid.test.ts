import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { expect, test } from "vitest"
import { judge } from "../../src/judging/judge.ts"
import { noticeDay } from "../../src/notice/Twin.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { Random } from "../../src/synthetic/Random.ts"
import { differences, linesOf } from "./lines.ts"
import { onSpoiltLedgers, patience } from "./onSpoiltLedgers.ts"
import { type OwedMonth, paid } from "./paid.ts"

/** Of whom so many owed months are paid, one at a time. */
const tried = 8

const isOf = (appointmentId: string) => (verdict: Verdict) =>
  verdict.subject.kind === "appointment" && verdict.subject.id === appointmentId

/** What pays that are owed say of themselves, month by month. */
function owedIn(verdicts: ReadonlyArray<Verdict>): ReadonlyArray<OwedMonth> {
  return verdicts
    .filter(({ rule }) => rule === "pay.in-arrears")
    .flatMap(({ subject, evidence }) =>
      evidence.map(({ key }) => ({ appointmentId: subject.id, month: key.slice(-7) as Month.Month }))
    )
}

/** The rules by which the payment itself may be at fault: it came late, or nobody attended in the month. */
function faultsOfPayment(
  ledgers: Ledgers,
  { appointmentId, month }: OwedMonth,
  daysAfter: number
): ReadonlyArray<string> {
  const current = Month.ofDay(noticeDay)
  const isRecent = month >= Month.plus(current, -12) && month < current
  const attended = ledgers.attendance.some(
    (row) => row.appointmentId === appointmentId && row.month === month && row.days > 0
  )
  return isRecent ? [...(daysAfter > 31 ? ["pay.late"] : []), ...(attended ? [] : ["pay.without-attendance"])] : []
}

test(
  "a month paid that was owed says nothing new but of the payment itself, and nothing severer",
  () => {
    let payments = 0
    let late = 0
    let settled = 0
    onSpoiltLedgers(10, (ledgers, seed) => {
      const random = new Random(seed)
      const before = judge(ledgers).verdicts
      const owed = owedIn(before)
      for (let count = 0; count < Math.min(tried, owed.length); count++) {
        const month = random.pick(owed)
        const daysAfter = random.between(1, Math.min(90, Day.daysBetween(Month.lastDay(month.month), noticeDay)))
        const after = judge(paid(ledgers, month, daysAfter)).verdicts
        expectMilder(before, after, month, faultsOfPayment(ledgers, month, daysAfter))
        payments++
        if (daysAfter > 31) late++
        if (!after.some((one) => one.rule === "pay.in-arrears" && isOf(month.appointmentId)(one))) settled++
      }
    })
    console.info(`${payments} months paid, ${late} of them late; ${settled} appointments are owed nothing any more`)
    expect(payments).toBeGreaterThan(60)
    expect(late).toBeGreaterThan(20)
    expect(settled).toBeGreaterThan(10)
  },
  patience
)

/** Holds what is said after a month was paid against what was said before. */
function expectMilder(
  before: ReadonlyArray<Verdict>,
  after: ReadonlyArray<Verdict>,
  { appointmentId, month }: OwedMonth,
  faults: ReadonlyArray<string>
): void {
  const isOwn = isOf(appointmentId)
  const others = (verdicts: ReadonlyArray<Verdict>) => linesOf(verdicts.filter((one) => !isOwn(one)))
  expect(differences(others(before), others(after))).toEqual([])
  const known = new Map(before.filter(isOwn).map((one) => [one.rule, one]))
  for (const one of after.filter(isOwn)) {
    const former = known.get(one.rule)
    if (former === undefined) expect(faults).toContain(one.rule)
    else expect(one.severity).toBe(former.severity)
    if (one.rule === "pay.in-arrears") {
      const stillOwed = former?.evidence.filter(({ key }) => key !== `${appointmentId}/${month}`)
      expect(one.evidence).toEqual(stillOwed)
    } else if (former !== undefined && !faults.includes(one.rule)) {
      expect(differences(linesOf([former]), linesOf([one]))).toEqual([])
    }
  }
}
