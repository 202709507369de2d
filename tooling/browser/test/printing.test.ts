import { describe, expect, test } from "vitest"
import { settled } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

/** What A4 leaves between its margins, in pixels. */
const paper = { width: 718, height: 1046 }
const visits = visitsOfFile()

describe("paper", { timeout: 120_000 }, () => {
  test.each([
    ["a dossier", "households/H-411081101224-002", "county"],
    ["suspicions", "suspicions?area=411003000000", "city"]
  ])("takes %s whole, with what it is signed with", async (_, address, as) => {
    const page = await visits.open(address, { as, viewport: paper })
    await page.emulateMedia({ media: "print" })
    await settled(page)
    const signed = page.locator("dl").filter({ hasText: "填报单位" })
    expect(await signed.isVisible()).toBe(true)
    expect(await signed.textContent()).toMatch(/填报单位[\s\S]*许昌市[\s\S]*填报人[\s\S]*审核人[\s\S]*日期/)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.tagName} ${one.className} ${one.scrollWidth} > ${one.clientWidth}`)
    )
    expect(cut).toEqual([])
    expect(await page.getByRole("table").count()).toBeGreaterThan(0)
    expect(await page.getByRole("link", { name: "登记就业" }).count()).toBe(0)
  })
})
