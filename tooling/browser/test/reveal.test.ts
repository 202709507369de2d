import { describe, expect, test } from "vitest"
import { overflow, phone, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

const whole = /^\d{17}[\dX]$/

describe("masked numbers in a real browser", { timeout: 120_000 }, () => {
  test("are shown for a reason, for some minutes, and stay nowhere", async () => {
    const page = await visits.open("rules", { as: "village" })
    await page.clock.install()
    await visits.go(page, "ledgers/person/P-411081101224-001-1")
    const reveal = page.getByRole("button", { name: "查看完整的证件号码" })
    await reveal.click()
    const dialog = page.getByRole("dialog", { name: "查看完整的证件号码" })
    expect(await violations(page)).toEqual([])
    await dialog.getByRole("combobox", { name: "查看原因" }).selectOption({ label: "其他（请写明）" })
    await dialog.getByLabel("具体原因").fill("打 13800001234 核实")
    await dialog.getByRole("button", { name: "查看" }).click()
    await dialog.getByText(/请写明查看的原因/).waitFor()
    await dialog.getByRole("combobox", { name: "查看原因" }).selectOption({ label: "核对本人身份" })
    await dialog.getByRole("button", { name: "查看" }).click()
    const shown = page.getByRole("status").filter({ hasText: whole })
    await shown.waitFor()
    const number = (await shown.textContent()) ?? ""
    expect(await violations(page)).toEqual([])
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
    expect(kept).not.toContain(number)
    await page.clock.fastForward("05:01")
    await reveal.waitFor()
    expect(await page.getByText(number).count()).toBe(0)
  })

  test("are shown of a household's members, and masked again by hand", async () => {
    const page = await visits.open("households/H-411081101224-001", { as: "village", viewport: phone })
    await page.getByRole("button", { name: "查看完整的证件号码" }).first().click()
    await page.getByRole("dialog").getByRole("button", { name: "查看" }).click()
    await page.getByRole("button", { name: "遮蔽" }).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole("button", { name: "遮蔽" }).click()
    expect(await page.getByRole("status").filter({ hasText: whole }).count()).toBe(0)
  })

  test("have no button for whoever may not reveal them, and Escape reveals nothing", async () => {
    const auditor = await visits.open("ledgers/person/P-411081101224-001-1", { as: "auditor" })
    expect(await auditor.getByRole("button", { name: /查看完整的/ }).count()).toBe(0)
    const page = await visits.open("ledgers/person/P-411081101224-001-1", { as: "village" })
    const reveal = page.getByRole("button", { name: "查看完整的证件号码" })
    await reveal.click()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    expect(await reveal.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
