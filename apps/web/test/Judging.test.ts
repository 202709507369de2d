import { expect, test, vi } from "vitest"
import { Judging } from "../src/grid/Judging.ts"

const rows = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => `row ${first + at}`)

/** Rows whose answers come when they are let, part by part. */
function holding() {
  const asked: Array<ReadonlyArray<string>> = []
  const answers: Array<() => void> = []
  const told: Array<string> = []
  const judging = new Judging(0, async (some) => {
    asked.push(some)
    await new Promise<void>((resolve) => answers.push(resolve))
    return (row) => void told.push(row)
  })
  return { asked, answers, told, judging }
}

test("rows that were written together are judged together, so many at once, and the others in their turn", async () => {
  const { asked, answers, told, judging } = holding()
  for (const row of rows(1, 60)) judging.begin(row)
  await vi.waitFor(() => expect(asked).toEqual([rows(1, 25), rows(26, 50)]))
  answers[1]?.()
  await vi.waitFor(() => expect(asked).toEqual([rows(1, 25), rows(26, 50), rows(51, 60)]))
  expect(told).toEqual(rows(26, 50))
})

test("a row that is written while others are judged has its turn without them", async () => {
  const { asked, judging } = holding()
  judging.begin("a")
  await vi.waitFor(() => expect(asked).toEqual([["a"]]))
  judging.begin("b")
  await vi.waitFor(() => expect(asked).toEqual([["a"], ["b"]]))
})

test("an answer counts no more once something has happened to its row, and what waits for its turn is not asked for", async () => {
  const { asked, answers, told, judging } = holding()
  for (const row of rows(1, 52)) judging.begin(row)
  await vi.waitFor(() => expect(asked.length).toBe(2))
  judging.end("row 1")
  judging.end("row 51")
  judging.begin("row 2")
  for (const answer of answers) answer()
  await vi.waitFor(() => expect(asked[2]).toEqual(["row 52"]))
  await vi.waitFor(() => expect(asked[3]).toEqual(["row 2"]))
  expect(told).toEqual(rows(3, 50))
})
