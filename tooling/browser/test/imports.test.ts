import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { holdRuns } from "../src/holdRuns.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

const csv = (name: string, ...lines: ReadonlyArray<string>) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\n"))
})

/** A household of the county, one of another county, and one of a kind that there is not. */
const households = csv(
  "户.csv",
  "户编号,所在村,户类型,户主姓名",
  "H-NEW-1,411081101220,脱贫户,王某",
  "H-NEW-2,411082110010,脱贫户,王某",
  "H-NEW-3,411081101220,富裕户,王某"
)

describe("imports in a real browser", { timeout: 120_000 }, () => {
  test("take good rows, name bad ones with their reason, and are undone as a whole", async () => {
    const page = await visits.open("imports", { as: "county" })
    expect(await violations(page)).toEqual([])
    await page.getByLabel("选择或拖入文件").setInputFiles(households)
    await page.getByRole("button", { name: "预览" }).click()
    const preview = page.getByRole("region", { name: "预览：还没有导入任何内容" })
    await preview.getByText(/^新增 1，更改 0，疑点 \+\d+ −\d+$/).waitFor()
    const foretold = /疑点 \+(\d+) −(\d+)$/.exec((await preview.getByRole("status").textContent()) ?? "")
    expect(await preview.getByRole("row", { name: /^户 3 1 0 0 2/ }).count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await preview.getByRole("button", { name: "确认导入" }).click()
    const result = page.getByRole("region", { name: "导入结果" })
    await result.getByText("导入完成").waitFor()
    expect(await result.getByRole("row", { name: /^户 3 1 0 0 2/ }).count()).toBe(1)
    expect(await result.getByRole("row").filter({ hasText: "户类型" }).count()).toBe(1)
    await result.getByText(`新增疑点 ${foretold?.[1]}`).waitFor()
    await result.getByText(`消除 ${foretold?.[2]}`).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("row").filter({ hasText: "户.csv" }).getByRole("link", { name: "已核验" }).click()
    await page.waitForURL(/runs\?run=/)
    await page.getByRole("row").nth(1).getByText("导入后自动").waitFor()
    await visits.go(page, "ledgers/household/H-NEW-1")
    expect(await page.locator("main").textContent()).toContain("王某")

    await visits.go(page, "imports")
    page.on("dialog", (dialog) => void dialog.accept())
    await page.getByRole("row").filter({ hasText: "户.csv" }).getByRole("button", { name: "撤销" }).click()
    await page.getByText("已撤销这次导入。").waitFor()
    await page.getByRole("row").filter({ hasText: "户.csv" }).getByText("已撤销").waitFor()
    expect(await csvOf(page)).toHaveLength(3)
    await visits.go(page, "ledgers/household/H-NEW-1")
    expect(await page.locator("main").textContent()).not.toContain("脱贫户")
  })

  test("are looked at and dropped before anything of them is taken", async () => {
    const page = await visits.open("imports", { as: "county" })
    const idle = csv(
      "人员.csv",
      "人员编号,户编号,姓名,证件号码,健康状况,劳动技能,状态",
      "P-NEW-1,H-411081101224-001,王某,411081198506159994,健康,无劳动力,在册"
    )
    await page.getByLabel("选择或拖入文件").setInputFiles(idle)
    await page.getByRole("button", { name: "预览" }).click()
    await page.getByRole("heading", { name: "将出现的疑点" }).waitFor()
    await page.getByText(/年龄与劳动能力矛盾 × 1/).waitFor()
    const row = page.getByRole("row").filter({ hasText: "P-NEW-1" })
    expect(await row.textContent()).toMatch(/^年龄与劳动能力矛盾.*人员 王\*P-NEW-1禹州市顺店镇康城村委会$/)
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "放弃" }).click()
    expect(await page.getByRole("button", { name: "确认导入" }).count()).toBe(0)
    await page.reload()
    await page.getByRole("heading", { name: "导入记录" }).waitFor()
    expect(await page.getByRole("row").filter({ hasText: "人员.csv" }).count()).toBe(0)
    await visits.go(page, "ledgers/person/P-NEW-1")
    expect(await page.locator("main").textContent()).not.toContain("无劳动力")
  })

  test("that one run verified together say so, each beside its figures", async () => {
    const page = await visits.open("imports", { as: "county" })
    const send = (key: string) =>
      page.request.post(`${visits.server.address}api/imports`, {
        headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent("户.csv") },
        data: Buffer.from(`户编号,所在村,户类型,户主姓名\n${key},411081101220,脱贫户,王某\n`)
      })
    // No run looks at anything until all are there.
    const letGo = holdRuns(visits.server)
    try {
      for (const key of ["H-NEW-4", "H-NEW-5", "H-NEW-6"]) expect((await send(key)).status()).toBe(202)
    } finally {
      letGo()
    }
    const told = async () => {
      await visits.go(page, "imports")
      return await page.getByText(/^与另 \d+ 次导入同批核验$/).allTextContents()
    }
    await expect.poll(async () => (await told()).length, { timeout: 60_000 }).toBeGreaterThan(1)
    // The first may have had a run of its own, if that began before the second came.
    const texts = await told()
    expect(texts).toEqual(texts.map(() => `与另 ${texts.length - 1} 次导入同批核验`))
    await settled(page)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize(phone)
    expect(await overflow(page)).toBe(0)
  })

  test("take nothing where anything is wrong and that was asked, and say what cannot be read", async () => {
    const page = await visits.open("imports", { as: "county", viewport: phone })
    await page.getByLabel("选择或拖入文件").setInputFiles(households)
    await page.getByLabel("有任何错误就全部不导入").check()
    await page.getByRole("button", { name: "预览" }).click()
    await page.getByText("有错误，按要求将不导入任何内容。").waitFor()
    expect(await page.getByRole("button", { name: "确认导入" }).count()).toBe(0)
    expect(await overflow(page)).toBe(0)
    await page.getByLabel("选择或拖入文件").setInputFiles({ ...households, name: "户.xlsx" })
    await page.getByRole("button", { name: "预览" }).click()
    await page.locator("main [aria-live=assertive] p").waitFor()
    expect(await page.locator("main [aria-live=assertive] p").textContent()).not.toContain("Error")
  })
})
