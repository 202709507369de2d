import { expect, test } from "vitest"
import { valuesInWords } from "../src/audit/valuesInWords.ts"

const names: Readonly<Record<string, ReadonlyArray<string>>> = {
  "411081101224": ["河南省", "许昌市", "禹州市", "某村"]
}
const path = (code: string) => names[code] ?? []

test("values of a row in a file: by label, areas by name and code, and by code alone where nobody knows the name", () => {
  const values = { headName: "王某", area: "411081101224", riskRemoved: false, phone: null }
  expect(valuesInWords("household", values, path)).toBe(
    "户主姓名：王某；所在村：河南省许昌市禹州市某村（411081101224）；风险已消除：否"
  )
  expect(valuesInWords("employment", { place: "999999999999" }, path)).toBe("务工地：999999999999")
})
