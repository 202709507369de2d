import { expect, test } from "vitest"
import { areaOf, officeEnding, officeName } from "../../src/people/Office.ts"
import { area, village } from "../dossier.ts"

test.each([
  ["village", null, "康城村"],
  ["township", null, "康城村"],
  ["county", "employment", "康城村人社部门"],
  ["county", "monitoring", "康城村乡村振兴部门"],
  ["county", null, "康城村县级部门"],
  ["city", null, "康城村"],
  ["inspector", null, "康城村调研督查组"],
  ["auditor", null, "康城村审计"]
] as const)("a %s of department %s acts for %s", (role, department, name) => {
  expect(officeName({ role, department }, "康城村")).toBe(name)
})

test.each([
  ["village", null, ""],
  ["township", null, ""],
  ["county", null, "县级部门"],
  ["county", "employment", "人社部门"],
  ["county", "monitoring", "乡村振兴部门"],
  ["inspector", null, "调研督查组"],
  ["auditor", null, "审计"]
] as const)(
  "a %s of department %s is told from others of its area by %s, whatever the area is called",
  (role, department, ending) => {
    for (const area of ["康城村", "康城新村"]) expect(officeEnding(officeName({ role, department }, area))).toBe(ending)
  }
)

test("whoever has no limits acts for the nation", () => {
  expect(areaOf({ area: null })).toBe("000000000000")
  expect(areaOf({ area: area(village) })).toBe(village)
})
