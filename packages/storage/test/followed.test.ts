import { transact } from "@wengang/application/acting/transact.ts"
import { followImport } from "@wengang/application/jobs/followImport.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { JobStore } from "@wengang/application/ports/JobStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { dialects, freshDatabase, household, on, write } from "./storage.ts"

const sheets = { 户: { rows: 1, added: 1, changed: 0, unchanged: 0, rejected: 0 } }

/** Orders a run as an import does. */
const follow = (id: string, counted = sheets) =>
  transact("ledger.import", ({ jobs }) =>
    Effect.map(followImport(jobs, id, counted), (run) => ({
      value: run,
      notes: [{ action: "import.take", object: null, area: null }] as const
    }))
  )

const run = (
  id: string,
  asOf: string,
  more: { readonly area?: string; readonly rules?: ReadonlyArray<string> } = {}
) => {
  const { area = null, rules = [] } = more
  return verify({ id, asOf: asOf as Day, area: area as AreaCode | null, rules, mode: "incremental" })
}

describe.each(dialects)("runs behind imports on %s", () => {
  test("are ordered once while one waits, and anew once it has begun", async () => {
    const path = freshDatabase()
    expect(await on(path, follow("R1"))).toBe("R1")
    expect(await on(path, follow("R2"))).toBe("R1")
    const unchanged = { 户: { ...sheets.户, added: 0, unchanged: 1 } }
    expect(await on(path, follow("R3", unchanged))).toBeNull()
    const begun = await on(
      path,
      JobStore.use(({ begin }) => begin)
    )
    expect(begun).toMatchObject({
      job: { id: "R1", kind: "verify", area: null, request: { asOf: null, mode: "incremental", follows: "import" } },
      acting: { actor: { via: "console", area: null }, requestId: "test", idempotency: null },
      standing: { kind: "unchanged" }
    })
    expect(await on(path, follow("R4"))).toBe("R4")
    const told = await on(
      path,
      JobStore.use(({ lastOf }) => lastOf("console:import", 10))
    )
    expect(told.map(({ id, state }) => [id, state])).toEqual([
      ["R4", "queued"],
      ["R1", "running"]
    ])
  })

  test("go on with the day of the last run over everything, and move no day of work", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")] }))
    const lastComplete = () =>
      on(
        path,
        FindingStore.use((store) => store.lastComplete)
      )
    const lastDated = () =>
      on(
        path,
        FindingStore.use((store) => store.lastDated)
      )
    expect([await lastComplete(), await lastDated()]).toEqual([undefined, undefined])
    await on(path, run("R1", "2022-03-09"))
    await on(path, run("R2", "2022-03-01", { area: "411081000000" }))
    await on(path, run("R3", "2022-03-02", { rules: ["household.head-count"] }))
    expect(await lastComplete()).toMatchObject({ id: "R1", asOf: "2022-03-09" })
    expect(await lastDated()).toMatchObject({ asOf: "2022-03-02" })
    await on(path, follow("R4"))
    await on(path, run("R4", "2022-03-09"))
    expect(await lastComplete()).toMatchObject({ id: "R4" })
    expect(await lastDated()).toMatchObject({ asOf: "2022-03-02" })
  })

  test("are found by when an import was there: those that began before saw nothing of it", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")] }))
    const first = await on(path, run("R1", "2022-03-09"))
    const second = await on(path, run("R2", "2022-03-09"))
    const after = `${second.finishedAt}+`
    const found = await on(
      path,
      FindingStore.use((store) => store.completeSince([after, first.finishedAt, first.startedAt]))
    )
    expect(found.get(first.startedAt)).toMatchObject({ id: "R1" })
    expect(found.get(first.finishedAt)).toEqual({ id: "R2", asOf: "2022-03-09", finishedAt: second.finishedAt })
    expect(found.has(after)).toBe(false)
  })
})
