import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { judgeEach, type Task } from "@wengang/kernel/judgeEach.ts"
import * as source from "@wengang/kernel/kernel.ts"
import { rowsByHousehold } from "@wengang/testing/judging/rowsByHousehold.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { spoiltLedgers } from "@wengang/testing/spoilt/SpoiltLedgers.ts"
import { area } from "@wengang/testing/synthetic/Literals.ts"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { forgetNewer } from "../src/forgetNewer.ts"
import { oldBrowsers } from "../src/oldBrowsers.ts"
import { openBrowser } from "../src/openBrowser.ts"
import { openKernelPage } from "../src/openKernelPage.ts"

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
})

test.each([
  ["a browser of today", false],
  ["one with no more than Chrome 90 has", true]
])(
  "the built kernel says in %s what the source says in Node, byte for byte",
  async (_, isOld) => {
    const ledgers = spoiltLedgers(1500, 5)
    const county = area(ledgers.household[0]?.area.slice(0, 6) ?? "")
    const task: Task = { households: rowsByHousehold(ledgers), asOf: noticeDay, county, sheets: ledgerNames }
    const expected = judgeEach(source, task)
    const { page, call } = await openKernelPage(browser, isOld ? `(${forgetNewer})();${await oldBrowsers()}` : "")
    expect(await page.evaluate(() => "findLast" in [])).toBe(!isOld)
    const judged = await call(judgeEach, task)
    expect(expected.filter((text) => text.includes('"message"')).length).toBeGreaterThan(200)
    expect(judged).toEqual(expected)
    await page.close()
  },
  60_000
)

test("the built kernel reads the rows of ledgers with no more than Chrome 90 has", async () => {
  const { page, call } = await openKernelPage(browser, `(${forgetNewer})();${await oldBrowsers()}`)
  const [person] = spoiltLedgers(10, 5).person
  const rows = [person, { ...person, bornOn: "1970-02-30" }, { ...person, labour: "strong" }, {}]
  const tagsOf = ({ decodeRow }: Pick<typeof source, "decodeRow">, all: typeof rows) =>
    all.map((row) => decodeRow("person", row)._tag)
  expect(await call(tagsOf, rows)).toEqual(["Success", "Failure", "Failure", "Failure"])
  await page.close()
}, 60_000)
