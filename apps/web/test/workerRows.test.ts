import { expect, test } from "vitest"
import { begunRow, personBegun, workerRows } from "../src/employmentUpdates/workerRows.ts"

const record = (key: string, personId: string) => ({
  ledger: "employment",
  key,
  area: null,
  version: "1",
  values: { personId }
})

test("rows stand person by person: records, those being begun, and one to begin where there is neither", () => {
  const records = [record("E-2", "P-2"), record("E-1", "P-1"), record("E-3", "P-2"), record("E-9", "P-elsewhere")]
  expect(workerRows(["P-1", "P-2", "P-3", "P-4"], records, ["+P-2/2", "+P-4/1"])).toEqual([
    ...["E-1", "E-2", "E-3", "+P-2/2"],
    ...["+P-3/1", "+P-4/1"]
  ])
})

test("a row that is being begun tells its person, whatever the number looks like", () => {
  expect(personBegun(begunRow("P/1/2", 3))).toBe("P/1/2")
})
