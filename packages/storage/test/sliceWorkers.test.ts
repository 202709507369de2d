import { scopeOf } from "@wengang/application/verification/verify.ts"
import { compareVerdicts } from "@wengang/domain/rules/Verdict.ts"
import { generateLedgers } from "@wengang/testing/county/GenerateLedgers.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { append, emptyLedgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { expect, test } from "vitest"
import type { AreaRange } from "../src/dossiers/AreaRange.ts"
import { CrossReferences } from "../src/dossiers/CrossReferences.ts"
import { inThisThread, taskWith } from "../src/dossiers/ExaminerSql.ts"
import { readSupply } from "../src/dossiers/readSupply.ts"
import { readSlices, type Slice } from "../src/dossiers/Slice.ts"
import type { ExaminationTerms, Judged } from "../src/dossiers/SliceExaminer.ts"
import { SliceWorkers } from "../src/dossiers/SliceWorkers.ts"
import { openReader } from "../src/sqlite/openSqlite.ts"
import { RowReader } from "../src/sqlite/RowReader.ts"
import { freshDatabase, on, write } from "./storage.ts"

type JudgedSlice = Judged & { readonly slice: Slice }

async function collected<A>(items: AsyncIterable<A>): Promise<ReadonlyArray<A>> {
  const all: Array<A> = []
  for await (const item of items) all.push(item)
  return all
}

/** What slices gave, in an order that does not tell when they were judged. */
function summedUp(slices: ReadonlyArray<JudgedSlice>) {
  const place = ({ kind, of }: Slice) => `${kind} ${JSON.stringify(of)}`
  return {
    dossiers: slices.map(({ slice, dossiers }) => [place(slice), dossiers]).sort(),
    verdicts: slices.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)).sort(compareVerdicts),
    coverage: slices
      .flatMap(({ coverage }) => coverage)
      .filter(({ judged }) => judged > 0)
      .map((part) => JSON.stringify(part))
      .sort()
  }
}

/**
 * The ledgers with a number that a crowd shares, and one before and one after it that two households of the crowd share:
 * what a crowd shares is kept, and must stand among the others where it would.
 */
function withCrowd(ledgers: ReturnType<typeof emptyLedgers>) {
  const crowd = ledgers.household.slice(0, 250).map(({ id }) => id)
  const [first = "", second = ""] = [crowd[10], crowd[240]]
  const others = new Map([
    [first, ["10000000001", "10000000009"]],
    [second, ["10000000001", "10000000009"]]
  ])
  const household = ledgers.household.map((one) => (crowd.includes(one.id) ? { ...one, phone: "10000000005" } : one))
  const person = ledgers.person.map((one) => {
    const phone = others.get(one.householdId)?.pop()
    return phone === undefined ? one : { ...one, phone, status: "active" as const }
  })
  return { ...ledgers, household, person }
}

test("threads judge what one judges by itself, more slices than are dealt out at once, by village and by key", async () => {
  const all = emptyLedgers()
  for (const { ledgers } of generateLedgers({ persons: 3_000, seed: 7, faultShare: 0.2, asOf: noticeDay })) {
    append(all, ledgers)
  }
  const path = freshDatabase()
  await on(path, write(withCrowd(all) as never))
  const reader = new RowReader(openReader(path))
  const workers = new SliceWorkers(path, 2)
  try {
    reader.hold()
    await workers.hold()
    const slices = readSlices(reader, null).flatMap((slice) => {
      if (slice.kind !== "household") return [slice]
      const villages = [...new Set(all.household.map(({ area }) => area))].sort()
      return villages.map((area) => ({ ...slice, of: { first: area, last: area } as AreaRange }))
    })
    expect(slices.filter(({ kind }) => kind === "household").length).toBeGreaterThan(8)
    const scope = scopeOf({ asOf: noticeDay, area: null, rules: [] })
    const terms: ExaminationTerms = { scope, windows: [], supplied: readSupply(reader), complete: false }
    const taskOf = taskWith(new CrossReferences(reader, slices))
    const alone = await collected(inThisThread(reader, terms, slices, taskOf))
    const together = await collected(workers.examine(terms, slices, taskOf, true))
    expect(together).toHaveLength(slices.length)
    const expected = summedUp(alone)
    expect(expected.verdicts.length).toBeGreaterThan(100)
    expect(summedUp(together)).toEqual(expected)
    const named = all.household.map(({ id }) => ({ kind: "household", of: { keys: [id] }, size: 1 }) as const)
    const byKey = [...slices.filter(({ kind }) => kind !== "household"), ...named]
    const known = new CrossReferences(reader, byKey)
    const one = await collected(inThisThread(reader, terms, byKey, taskWith(known)))
    expect(summedUp(one).verdicts).toEqual(expected.verdicts)
    expect(known.of(named[0] as Slice)?.sharedPhones.map(({ households }) => households)).toContain(250)
    const ofThree = known.of(named[10] as Slice)?.sharedPhones.map(({ households }) => households)
    expect(ofThree).toEqual([2, 250, 2])
  } finally {
    await workers.close()
    reader.close()
  }
})
