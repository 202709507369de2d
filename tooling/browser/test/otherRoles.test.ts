import { describe, expect, test } from "vitest"
import { settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

describe("those who keep no ledgers", { timeout: 120_000 }, () => {
  test.each([
    ["inspector", "imports", "由村级、乡镇、县级部门、市级办理"],
    ["inspector", "months?month=2022-02&area=411025204211", "由村级、乡镇、县级部门、市级办理"],
    ["auditor", "classes/C-411025-1/roster", "由村级、乡镇、县级部门、市级办理"],
    ["auditor", "employment/updates?area=411025204211", "由村级、乡镇、县级部门、市级办理"],
    ["auditor", "ledgers/person/new", "由村级、乡镇、县级部门、市级办理"],
    ["inspector", "audit", "由审计、审计管理员办理"],
    ["county", "accounts", "由系统管理员、安全管理员办理"]
  ])("%s is told who has %s", async (as, address, who) => {
    const page = await visits.open(address, { as })
    await page.getByText(who).waitFor()
    expect(await page.locator("main input, main [role=grid]").count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.getByRole("link", { name: "返回工作台" }).click()
    await page.getByRole("heading", { name: "今天要办的" }).waitFor()
  })

  test("an auditor reads who judges a suspicion, and is led to no form", async () => {
    const page = await visits.open("suspicions?rule=pay.in-arrears", { as: "auditor" })
    await page.locator("tbody a").first().click()
    await settled(page)
    const told = page.getByRole("region", { name: "核查结论" })
    expect(await told.textContent()).toContain("由乡镇、县级部门、市级、调研督查认定")
    expect(await told.locator("form").count()).toBe(0)
  })
})
