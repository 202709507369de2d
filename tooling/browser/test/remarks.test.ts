import { describe, expect, test } from "vitest"
import { gridOf } from "../src/gridOf.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const village = "area=411025204211"
const person = "ledgers/person/P-411081101224-001-1"
const visits = visitsOfFile()

describe("warnings accepted with a reason in a real browser", { timeout: 120_000 }, () => {
  test("in a form: kept as a draft, saved with the row, read by whoever judges", async () => {
    const page = await visits.open(person, { as: "village" })
    await page.getByRole("button", { name: "更正" }).click()
    await page.getByLabel("联系电话", { exact: true }).fill("12")
    const panel = page.getByRole("complementary", { name: "即时核验" })
    await panel.getByText("联系电话不是1开头的11位号码。").waitFor()
    await panel
      .getByRole("listitem")
      .filter({ hasText: "联系电话不是1开头" })
      .getByRole("button", { name: "写说明" })
      .press("Enter")
    await page.keyboard.type("本人手机停用，暂记村委会电话")
    expect(await violations(page)).toEqual([])
    await page.reload()
    await page.getByRole("button", { name: "更正" }).click()
    const remark = page.getByLabel("填报说明：联系电话异常")
    expect(await remark.inputValue()).toBe("本人手机停用，暂记村委会电话")
    const sent = page.waitForRequest((request) => request.method() === "PATCH")
    await page.getByRole("button", { name: "保存" }).click()
    expect((await sent).postDataJSON().remarks).toMatchObject([
      { rule: "person.phone-invalid", reason: "本人手机停用，暂记村委会电话" }
    ])
    await page.getByText(/已保存。/).waitFor()
    await page.getByRole("region", { name: "这一行的疑点" }).getByText("本人手机停用，暂记村委会电话").waitFor()
    const other = await visits.open("suspicions?rule=person.phone-invalid", { as: "township" })
    const row = other.getByRole("row").filter({ hasText: "本人手机停用，暂记村委会电话" })
    expect(await row.count()).toBe(1)
    expect(await overflow(other)).toBeLessThanOrEqual(0)
    await row.getByRole("link").first().click()
    const said = other.getByRole("region", { name: "填报说明" })
    await said.getByText("本人手机停用，暂记村委会电话").waitFor()
    expect(await said.textContent()).toContain("填报时写明")
    expect(await other.getByRole("region", { name: "经过" }).textContent()).toContain("填报说明")
    expect(await violations(other)).toEqual([])
  })

  test("in a sheet: below the cell by keyboard, and one for all rows that a rule warns of", async () => {
    const page = await visits.open(`months?month=2022-02&${village}`, { as: "city" })
    const grid = await gridOf(page)
    await grid.cell(0, "出勤天数").click()
    await grid.paste("1\n2\n1\n")
    await page.getByText(/出勤不达标：3 行/).waitFor()
    await page.getByLabel("填报说明（几行相同）").fill("本月大雪封路")
    await page.getByRole("button", { name: "写到这 3 行" }).click()
    await page.getByText("已写说明 3 条").waitFor()
    await page.keyboard.press("Control+Home")
    await grid.cell(1, "出勤天数").click()
    await page.keyboard.press("Escape")
    await page.keyboard.press("Tab")
    const own = page.getByRole("group").getByLabel("填报说明：出勤不达标")
    expect(await own.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await own.inputValue()).toBe("本月大雪封路")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("住院")
    expect(await violations(page)).toEqual([])
    await page.reload()
    await settled(page)
    await page.getByText("已写说明 3 条").waitFor()
    const sent = page.waitForRequest("**/bulk")
    await page.getByRole("button", { name: "保存 3 行" }).click()
    const { rows } = (await sent).postDataJSON() as {
      readonly rows: ReadonlyArray<{ readonly remarks: ReadonlyArray<{ readonly reason: string }> }>
    }
    expect(rows.map(({ remarks }) => remarks.map(({ reason }) => reason))).toEqual([
      ["本月大雪封路"],
      ["住院"],
      ["本月大雪封路"]
    ])
    await page.getByText("3 行已全部保存").waitFor()
    await grid.said(1).getByText("附说明").waitFor()
    // The warning is there already when the row is written again.
    await grid.type(0, "出勤天数", "2")
    await page.keyboard.press("Enter")
    await grid.cell(0, "出勤天数").click()
    await page.getByRole("group").getByLabel("填报说明：出勤不达标").fill("改记两天")
    await page.getByRole("button", { name: "保存 1 行" }).click()
    await page.getByText("1 行已全部保存").waitFor()
    await visits.go(page, "suspicions?rule=attendance.below-minimum")
    for (const text of ["本月大雪封路", "住院", "改记两天"]) expect(await page.getByText(text).count(), text).toBe(1)
  })

  test("on a phone nothing is wider than the phone", async () => {
    const page = await visits.open(`months?month=2022-02&${village}`, { as: "city", viewport: phone })
    const grid = await gridOf(page)
    await grid.cell(3, "出勤天数").click()
    await grid.paste("1\n2\n")
    await page.getByText(/出勤不达标：2 行/).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})

describe("rows that the same rule refuses", { timeout: 120_000 }, () => {
  test("are acknowledged together for one reason by keyboard, or each by itself", async () => {
    const page = await visits.open(`months?month=2022-07&${village}`, { as: "city" })
    const grid = await gridOf(page)
    await grid.cell(0, "出勤天数").click()
    await grid.paste("45\n46\n47\n")
    await page.keyboard.press("Control+s")
    const decisions = page.getByRole("region", { name: "待您决定（3）" })
    await decisions.getByText("3 行同样被拒：出勤天数异常").waitFor()
    expect(await decisions.getByRole("checkbox").count()).toBe(4)
    const alone = decisions.locator("form").last()
    await alone.getByRole("checkbox").check()
    await alone.getByLabel("原因").fill("两个月合并登记")
    await alone.getByRole("button", { name: "仍然保存" }).click()
    await decisions.getByText("2 行同样被拒").or(page.getByText("2 行同样被拒")).first().waitFor()
    const left = page.getByRole("region", { name: "待您决定（2）" })
    await left.getByRole("checkbox").first().focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Tab")
    await page.keyboard.type("全村合并登记，待拆分")
    expect(await violations(page)).toEqual([])
    const sent = page.waitForRequest("**/bulk")
    await page.keyboard.press("Enter")
    expect((await sent).postDataJSON()).toMatchObject({
      acknowledged: true,
      reason: "全村合并登记，待拆分",
      rows: [{}, {}]
    })
    await page.getByText("2 行已全部保存").waitFor()
    expect(await page.getByText("待您决定").count()).toBe(0)
  })
})
