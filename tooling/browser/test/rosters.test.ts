import { describe, expect, test } from "vitest"
import { gridOf } from "../src/gridOf.ts"
import { overflow, phone, settled, type Visits, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const roster = "classes/C-411003-2/roster"
const visits = visitsOfFile()

type Page = Awaited<ReturnType<Visits["open"]>>

interface Row {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

async function rowsOf(page: Page, query: string): Promise<ReadonlyArray<Row>> {
  const answer = await page.request.get(`${visits.server.address}api/ledgers/${query}`)
  return ((await answer.json()) as { readonly rows: ReadonlyArray<Row> }).rows
}

/** Persons who are not on the roster: some whose name is theirs alone, and a name that several have. */
async function others(page: Page) {
  const on = new Set(
    (await rowsOf(page, "trainee?filter=classId:C-411003-2&limit=200")).map(({ values }) => values.personId)
  )
  const persons = await rowsOf(page, "person?limit=200")
  const named = (name: unknown) => persons.filter(({ values }) => values.name === name)
  const several = persons.find(({ key, values }) => named(values.name).length > 1 && !on.has(key))
  return { free: persons.filter(({ key }) => !on.has(key)), several: several as Row }
}

describe("the roster of a class in a real browser", { timeout: 120_000 }, () => {
  test("is reached from the class, and takes persons by number and by name", async () => {
    const page = await visits.open("ledgers/class/C-411003-2", { as: "city" })
    const { free, several } = await others(page)
    const [first, second] = free.filter(({ key }) => key !== several.key)
    await page.getByRole("link", { name: "学员花名册" }).click()
    await page.getByRole("grid").waitFor()
    const grid = await gridOf(page)
    const before = Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2
    await grid.cell(0, "出勤天数").click()
    await page.keyboard.press("Control+End")
    await page.keyboard.press("Home")
    await grid.paste(`${first?.key}\t8\tZ-TEST-1\n${second?.key}\t7\n无此人某\t8\n${several.values.name}\t6\n`)
    await grid
      .said(before + 2)
      .getByText("管辖范围内没有")
      .waitFor()
    await grid
      .said(before + 3)
      .getByText("人同名")
      .waitFor()
    await grid.cell(before + 3, "姓名或人员编号").click()
    await grid.line.getByText("请按 Alt+↓ 选择").waitFor()
    await page.keyboard.press("Alt+ArrowDown")
    const choice = page.getByRole("option").filter({ hasText: several.key })
    await choice.waitFor()
    expect(await violations(page)).toEqual([])
    await choice.click()
    expect(await grid.text(before + 3, "姓名或人员编号")).toBe(several.key)
    await page.keyboard.press("Control+s")
    await page.getByText("1 行没有保存").waitFor()
    await page.getByText(`在册 ${before + 3} 人`).waitFor()
    await page.reload()
    await settled(page)
    const on = await rowsOf(page, "trainee?filter=classId:C-411003-2&limit=200")
    expect(on.find(({ values }) => values.personId === first?.key)?.values).toMatchObject({
      daysAttended: 8,
      certificate: "Z-TEST-1"
    })
    expect(on.find(({ values }) => values.personId === several.key)?.values).toMatchObject({ daysAttended: 6 })
    await page.getByText("管辖范围内没有").first().waitFor()
    await page.getByRole("button", { name: "不要了" }).click()
    await page.getByRole("button", { name: "没有改动" }).waitFor()
  })

  test("takes back a paste of 200 rows at once, and withdraws for a reason", async () => {
    const page = await visits.open(roster, { as: "city" })
    const grid = await gridOf(page)
    const rows = Number(await page.getByRole("grid").getAttribute("aria-rowcount"))
    const key = (await rowsOf(page, "trainee?filter=classId:C-411003-2&limit=200"))[0]?.key
    await grid.cell(0, "出勤天数").click()
    await page.keyboard.press("Control+End")
    await page.keyboard.press("Home")
    await grid.paste(Array.from({ length: 200 }, (_, at) => `P-TEST-${at}\t${at}`).join("\n"))
    await page.getByRole("button", { name: "保存 200 行" }).waitFor()
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(rows + 200))
    await page.keyboard.press("Control+z")
    await page.getByRole("button", { name: "没有改动" }).waitFor()
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(rows))
    await grid.cell(0, "出勤天数").click()
    await page.getByRole("button", { name: "撤回选中的 1 名学员" }).click()
    await page.getByLabel("撤回原因").fill("没有参加培训")
    await page.getByRole("button", { name: "撤回选中的 1 名学员" }).last().click()
    await page.getByText("已撤回 1 名学员。").waitFor()
    const left = await rowsOf(page, "trainee?filter=classId:C-411003-2&limit=200")
    expect(left.map((row) => row.key)).not.toContain(key)
  })

  test("takes names from an input method, and shows both where somebody else added the same trainee", async () => {
    const [page, other] = [await visits.open(roster, { as: "city" }), await visits.open(roster, { as: "city" })]
    const [mine, theirs] = [await gridOf(page), await gridOf(other)]
    const { free } = await others(page)
    const key = free[5]?.key ?? ""
    const last = Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2
    await theirs.type(last, "姓名或人员编号", key)
    await other.keyboard.press("Tab")
    await other.keyboard.type("5")
    await other.keyboard.press("Control+s")
    await other.getByText("1 行已全部保存").waitFor()
    await mine.cell(last, "姓名或人员编号").click()
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send("Input.imeSetComposition", { text: "wang", selectionStart: 4, selectionEnd: 4 })
    await keyboard.send("Input.insertText", { text: "王某" })
    await page.keyboard.press("Enter")
    expect(await mine.current()).toBe(`${last + 1} 姓名或人员编号`)
    expect(await mine.text(last, "姓名或人员编号")).toBe("王某")
    await mine.type(last, "姓名或人员编号", key)
    await page.keyboard.press("Tab")
    await page.keyboard.type("6")
    await mine.said(last).getByText("无新疑点").waitFor()
    await page.keyboard.press("Control+s")
    await page.getByText("待您决定（1）").waitFor()
    await page.getByRole("button", { name: "用我的", exact: true }).click()
    await page.getByText("1 行已全部保存").waitFor()
    const on = await rowsOf(page, `trainee?filter=classId:C-411003-2&filter=personId:${key}`)
    expect(on[0]?.values.daysAttended).toBe(6)
    expect(await mine.text(last, "姓名或人员编号")).toBe(key)
  })

  test("fits a phone, by night, in English", async () => {
    const page = await visits.open(roster, { as: "city", viewport: phone, dark: true, language: "en" })
    await page.getByRole("grid", { name: "Class roster" }).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
