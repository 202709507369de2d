import { expect, test, vi } from "vitest"
import { Judging } from "../src/grid/Judging.ts"

/** Rows whose answers come when they are let. */
function holding() {
  const waiting = new Map<string, () => void>()
  const told: Array<string> = []
  const judge = (row: string) => async () => {
    await new Promise<void>((resolve) => waiting.set(row, resolve))
    return () => void told.push(row)
  }
  return { waiting, told, judge }
}

test("a few rows are judged at once, and the others in their turn", async () => {
  const { waiting, told, judge } = holding()
  const judging = new Judging(0)
  for (const row of "abcdef") judging.begin(row, judge(row))
  await vi.waitFor(() => expect([...waiting.keys()]).toEqual(["a", "b", "c", "d"]))
  waiting.get("b")?.()
  await vi.waitFor(() => expect([...waiting.keys()]).toEqual(["a", "b", "c", "d", "e"]))
  expect(told).toEqual(["b"])
})

test("an answer counts no more once something has happened to its row, and what waits for its turn is not asked for", async () => {
  const { waiting, told, judge } = holding()
  const judging = new Judging(0)
  for (const row of "abcdef") judging.begin(row, judge(row))
  await vi.waitFor(() => expect(waiting.size).toBe(4))
  judging.end("a")
  judging.end("e")
  for (const row of "abcd") waiting.get(row)?.()
  await vi.waitFor(() => expect(waiting.has("f")).toBe(true))
  expect(waiting.has("e")).toBe(false)
  await vi.waitFor(() => expect(told).toEqual(["b", "c", "d"]))
})
