import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

/** The village of the demonstration whose accounts there are. */
const village = "411081101224"
const visits = visitsOfFile()

/** Somebody holds a post of the village, with all papers and a month of attendance; another lacks insurance. */
async function appoint(): Promise<void> {
  const page = await visits.open("posts", { as: "village" })
  const send = async (ledger: string, values: object) => {
    const answer = await page.request.post(`${visits.server.address}api/ledgers/${ledger}`, {
      data: { values, acknowledged: true, reason: "测试登记" }
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  const persons = await page.request.get(`${visits.server.address}api/ledgers/person?limit=2`)
  const { rows } = (await persons.json()) as { readonly rows: ReadonlyArray<{ readonly key: string }> }
  await send("post", {
    id: "G-T",
    area: village,
    title: "巡河员",
    level: "village",
    quota: 2,
    monthlyPay: 30_000,
    openedOn: "2021-01-01"
  })
  for (const [at, insuredUntil] of ["2022-12-31", null].entries()) {
    const papers = {
      agreementFrom: "2022-01-10",
      agreementTo: "2023-01-09",
      publicFrom: "2022-01-01",
      publicTo: "2022-01-07"
    }
    const held = { id: `A-T${at}`, postId: "G-T", personId: rows[at]?.key, startOn: "2022-01-10" }
    await send("appointment", { ...held, ...papers, insuredUntil })
    await send("attendance", { appointmentId: `A-T${at}`, month: "2022-02", days: 20 })
  }
  await page.context().close()
}

describe("posts and pay lists in a real browser", { timeout: 180_000 }, () => {
  test("go from the village by the township to the county, and what is written afterwards is an alarm", async () => {
    await appoint()
    const page = await visits.open("posts?month=2022-02", { as: "village" })
    expect(await violations(page)).toEqual([])
    const steps = page.getByRole("table", { name: "岗位环节" })
    expect(await steps.getByRole("row", { name: /巡河员/ }).count()).toBe(2)
    const list = page.getByRole("region", { name: "2022年2月工资表" })
    const lacking = list.getByRole("link", { name: "没有当月有效的保险" })
    expect(await lacking.getAttribute("href")).toBe("/ledgers/appointment/A-T1")
    const panel = page.locator("section").filter({ has: page.getByRole("heading", { name: "岗位环节" }) })
    expect(await csvOf(page, panel)).toHaveLength(await steps.getByRole("row").count())
    await list.getByRole("button", { name: "提交工资表" }).click()
    await list.getByText(/有人员手续或考勤不全/).waitFor()
    await list.getByLabel(/^暂不列入/).check()
    await list.getByRole("button", { name: "提交工资表" }).click()
    await list.getByText("待乡镇审核").waitFor()
    await settled(page)
    expect(await violations(page)).toEqual([])

    const township = await visits.open("", { as: "township" })
    await township.getByRole("link", { name: /份工资表待您办理/ }).click()
    await township.waitForURL(/posts/)
    await settled(township)
    await township.locator("main tbody a").first().click()
    await township.getByRole("button", { name: "审核通过" }).click()
    await township.getByText("待县级审批").first().waitFor()

    const county = await visits.open(`posts?area=${village}&month=2022-02`, { as: "county" })
    await county.getByRole("button", { name: "批准" }).click()
    await county.getByText(/封存摘要/).waitFor()
    await settled(county)
    expect(await violations(county)).toEqual([])

    await visits.go(page, "months?month=2022-02")
    await page.getByText(/本月工资表已批准：再改出勤天数或应发/).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("link", { name: "看工资表" }).click()
    await page.getByText(/封存摘要/).waitFor()

    const row = `${visits.server.address}api/ledgers/attendance/${encodeURIComponent("A-T0/2022-02")}`
    const etag = (await page.request.get(row)).headers().etag ?? ""
    const changed = await page.request.patch(row, { data: { values: { days: 9 } }, headers: { "if-match": etag } })
    expect(changed.ok(), await changed.text()).toBe(true)
    await visits.go(county, "")
    await county.getByRole("link", { name: /批准后有更改，涉及 1 人/ }).click()
    await settled(county)
    expect(await violations(county)).toEqual([])
    await county.locator("main tbody a").first().click()
    await county.getByText(/批准时出勤 20 天.*现为出勤 9 天/).waitFor()
    await settled(county)
    expect(await violations(county)).toEqual([])

    await visits.go(county, "ledgers/post/G-T")
    await county.getByRole("link", { name: "这个岗位的工资表" }).click()
    const lists = county.getByRole("region", { name: "已提交的工资表" })
    const sheet = lists.getByRole("link", { name: "录入考勤和工资" })
    await sheet.waitFor()
    expect(await sheet.getAttribute("href")).toBe(`/months?month=2022-02&area=${village}`)
    await county.getByRole("main").getByLabel("月份").fill("2022-01")
    await county.keyboard.press("Enter")
    await county.getByText("没有符合条件的工资表。").waitFor()
    expect(await violations(county)).toEqual([])
  })

  test("are listed for a county, in English and on a phone, with arrears by stage", async () => {
    const page = await visits.open("posts", { as: "city", language: "en", viewport: phone })
    await page.getByRole("heading", { name: "Where pay is held up" }).waitFor()
    expect(await page.getByText("list not submitted").count()).toBe(1)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
    await visits.go(page, "posts?area=411025204211&month=2022-02")
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })

  test("tell what is owed by stage, and each figure opens the list that it counts", async () => {
    const page = await visits.open("posts", { as: "city" })
    const stages = page.locator("section").filter({ has: page.getByRole("heading", { name: "欠发在哪个环节" }) })
    await stages.getByRole("link").first().waitFor()
    const lines = await stages.locator("tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({
        figures: [...row.querySelectorAll("td")].map(({ textContent }) => textContent),
        addresses: [...row.querySelectorAll("a")].map((link) => link.getAttribute("href")?.slice(1) ?? "")
      }))
    )
    expect(lines.length).toBeGreaterThan(0)
    for (const { figures, addresses } of lines) {
      const [persons, months, money] = figures
      expect(new Set(addresses).size).toBe(1)
      await visits.go(page, addresses[0] ?? "")
      await page.getByText(`合计 ${money}，涉及 ${persons} 人、${months} 个月`).waitFor()
      expect(await violations(page)).toEqual([])
    }
    await page.getByRole("link", { name: "录入考勤和工资" }).first().click()
    await page.waitForURL(/months\?month=/)
  })

  test("move what is held up at each step, and are printed with the office and who signs", async () => {
    const page = await visits.open("posts?area=411025204211&month=2022-02", { as: "city" })
    const stages = page.locator("section").filter({ has: page.getByRole("heading", { name: "欠发在哪个环节" }) })
    expect(await stages.getByText("乡镇审核中").count()).toBe(0)
    await page.getByRole("button", { name: "提交工资表" }).click()
    await stages.getByText("乡镇审核中").waitFor()
    await page.emulateMedia({ media: "print" })
    expect(await page.getByText("填报单位：").isVisible()).toBe(true)
    expect(await page.getByText("审核人：").isVisible()).toBe(true)
    expect(await page.getByRole("button", { name: "打印" }).isVisible()).toBe(false)
  })
})
