import { readFileSync } from "node:fs"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { dialects, freshDatabase, household, idNumber, on, otherVillage, person, village, write } from "./storage.ts"

const all = (table: "person" | "employment" | "attendance" | "change" | "household") =>
  Effect.flatMap(Database, ({ run }) => run((db) => db.selectFrom(table).selectAll().execute()))

describe.each(dialects)("rows on %s", () => {
  test("are added, changed, left as they are, and noted in the journal with what they were", async () => {
    const path = freshDatabase()
    const first = await on(path, write({ household: [household("H1", { declaredSize: 3 }), household("H2")] }, "I1"))
    const second = await on(path, write({ household: [household("H1", { declaredSize: 4 }), household("H2")] }, "I2"))
    expect(first).toEqual({ household: ["added", "added"] })
    expect(second).toEqual({ household: ["changed", "unchanged"] })
    const changes = (await on(path, all("change"))) as ReadonlyArray<{
      importId: string
      operation: string
      before: string | null
    }>
    expect(changes.map(({ importId, operation }) => [importId, operation])).toEqual([
      ["I1", "added"],
      ["I1", "added"],
      ["I2", "changed"]
    ])
    expect(JSON.parse(changes[2]?.before ?? "")).toMatchObject({ id: "H1", declaredSize: 3 })
  })

  test("keep what an absent column leaves and lose what an empty cell clears", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1", { declaredSize: 3, headName: "王某" })] }))
    await on(path, write({ household: [household("H1", { headName: null })] }))
    expect(await on(path, all("household"))).toMatchObject([{ declaredSize: 3, headName: null }])
  })

  test("give what emptiness stands for to new rows", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    expect(await on(path, all("person"))).toMatchObject([
      { schooling: "none", status: "active", willing: 1, area: village }
    ])
  })

  test("move with the household that they hang on", async () => {
    const path = freshDatabase()
    const employment = { id: "E1", personId: "P1", startOn: "2021-01-01", verifiedOn: "2022-03-01" }
    const post = { id: "G1", area: village, title: "保洁员", level: "village", quota: 1, monthlyPay: 30000 }
    const appointment = { id: "A1", postId: "G1", personId: "P1", startOn: "2021-01-01" }
    const attendance = { appointmentId: "A1", month: "2022-02", days: 10 }
    await on(
      path,
      write({
        household: [household("H1"), household("H2", { area: otherVillage })],
        person: [person("P1", 1)],
        employment: [employment],
        post: [post],
        appointment: [appointment],
        attendance: [attendance]
      })
    )
    await on(path, write({ household: [household("H1", { area: otherVillage })] }))
    expect(await on(path, all("employment"))).toMatchObject([{ area: otherVillage }])
    expect(await on(path, all("attendance"))).toMatchObject([{ area: otherVillage, postArea: village }])
    await on(path, write({ household: [household("H1", { area: village })], post: [{ ...post, area: otherVillage }] }))
    expect(await on(path, all("attendance"))).toMatchObject([{ area: village, postArea: otherVillage }])
    await on(path, write({ person: [person("P1", 1, { householdId: "H2" })] }))
    expect(await on(path, all("employment"))).toMatchObject([{ area: otherVillage }])
  })

  test("are all undone when a later one fails", async () => {
    const path = freshDatabase()
    const broken = write({ household: [household("H1")], person: [person("P1", 1, { householdId: "nobody" })] })
    await expect(on(path, broken)).rejects.toMatchObject({ _tag: "Failure" })
    expect(await on(path, all("household"))).toEqual([])
    expect(
      await on(
        path,
        Effect.flatMap(LedgerStore, ({ isEmpty }) => isEmpty)
      )
    ).toBe(true)
  })

  test("hold no identity number in the open, and know it again", async () => {
    const path = freshDatabase()
    await on(path, write({ household: [household("H1")], person: [person("P1", 1)] }))
    const again = await on(path, write({ person: [person("P1", 1)] }))
    expect(again).toEqual({ person: ["unchanged"] })
    await on(
      path,
      Effect.flatMap(Database, ({ backup }) => backup(`${path}.copy`))
    )
    expect(readFileSync(`${path}.copy`).includes(idNumber(1))).toBe(false)
    const [row] = (await on(path, all("person"))) as unknown as ReadonlyArray<{ idSealed: string; idMasked: string }>
    expect(row?.idMasked).toBe(`411081********${idNumber(1).slice(-4)}`)
    const opened = await on(
      path,
      Effect.map(Database, ({ sealer }) => sealer.open(row?.idSealed ?? ""))
    )
    expect(opened).toBe(idNumber(1))
  })

  test("are updated by key thousands at a time", async () => {
    const path = freshDatabase()
    const households = Array.from({ length: 5000 }, (_, at) => household(`H${at}`, { declaredSize: at % 7 }))
    await on(path, write({ household: households }))
    const again = await on(path, write({ household: households.map((row) => ({ ...row, declaredSize: 9 })) }))
    expect(new Set(again.household)).toEqual(new Set(["changed"]))
  })
})
