import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { Keys } from "../src/Keys.ts"
import { settled } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const documented = fileURLToPath(new URL("../../../docs/keyboard.md", import.meta.url))
/** So many presses more or less are not news; more where a form has as many stops as its ledger has fields. */
const tolerated = 3
const toleratedInForms = 20

/** What suspicions about persons say, and cases made of them are called. */
const person = /^(年满|有劳动能力|应入|新增劳动力|劳动力)/

const visits = visitsOfFile({ goOn: true })
/** Those at work: each signs in once, by keyboard, and goes on from where they are. */
const staff = new Map<string, Keys>()

/** Signs in, or comes back to who did, and opens a view by the key of its place in the navigation. */
async function at(username: string, view: string): Promise<Keys> {
  const keys = staff.get(username) ?? (await signedIn(username))
  staff.set(username, keys)
  const { page } = keys
  const links = page.getByRole("navigation", { name: "主导航" }).getByRole("link")
  const names = await links.allTextContents()
  const place = names.indexOf(view)
  const address = (await links.nth(place).getAttribute("href")) ?? ""
  await keys.pressAccess(place + 1)
  await page.waitForURL((url) => url.pathname.startsWith(address))
  await arrived(page)
  return keys
}

async function signedIn(username: string): Promise<Keys> {
  const page = await visits.open("", { as: null })
  const keys = new Keys(page)
  // Choosers of files are caught from now on, and not only some time after the first is waited for.
  page.on("filechooser", () => undefined)
  await keys.type(username)
  await keys.press("Tab")
  await keys.type(visits.server.passwords.get(username) ?? "")
  await keys.press("Enter")
  await page.getByRole("navigation", { name: "主导航" }).waitFor()
  await arrived(page)
  return keys
}

/** Waits for a view to be there whole. Whoever arrives at one is at its headline. */
async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.tagName === "H1")
  await loaded(page)
}

async function loaded(page: Page): Promise<void> {
  await settled(page)
  await page.waitForFunction(() => !/正在读取/.test(document.querySelector("main")?.textContent ?? ""))
  await settled(page)
}

/** Follows what has the focus, to another view. */
async function follow(keys: Keys, address: RegExp): Promise<void> {
  await keys.press("Enter")
  await keys.page.waitForURL(address)
  await arrived(keys.page)
}

/** Follows what has the focus to a row that is corrected at once. Whoever arrives there is at the first field of its form. */
async function followToForm(keys: Keys, address: RegExp): Promise<void> {
  await keys.press("Enter")
  await keys.page.waitForURL(address)
  await keys.page.waitForFunction(() => document.activeElement?.closest("main form") !== null)
  await loaded(keys.page)
}

/** Sends the query that is being written. */
async function search(keys: Keys, address: RegExp): Promise<void> {
  await keys.press("Enter")
  await keys.page.waitForURL(address)
  await loaded(keys.page)
}

/** Goes past filters, and to the first of a list that is named so. */
async function firstOf(keys: Keys, name: RegExp): Promise<void> {
  await keys.to(/^跳到清单$/)
  await keys.press("Enter")
  if (!name.test(await keys.focused())) await keys.to(name)
}

/** Opens the first suspicion about a person, and goes to what can be done with it. */
async function openFirst(keys: Keys): Promise<void> {
  await firstOf(keys, person)
  await follow(keys, /suspicions\/.+/)
  await keys.to(/^跳到办理$/)
  await keys.press("Enter")
}

/** Says that a task was done, with how many keys; the handbook tells as many. */
function done(task: string, keys: Keys, most = tolerated): void {
  const { presses } = keys.counted()
  const told = new RegExp(`\\| ${task} +\\|[^|]*\\| +(\\d+) +\\|`).exec(readFileSync(documented, "utf8"))?.[1]
  if (process.env.COUNT_KEYS) console.log(`${task}: ${presses}`)
  if (process.env.COUNT_KEYS) return
  expect(
    Math.abs(presses - Number(told)),
    `${task}: ${presses} presses, docs/keyboard.md says ${told}`
  ).toBeLessThanOrEqual(most)
}

describe("the ten most common tasks, by keyboard alone", { timeout: 120_000 }, () => {
  test("1: signing in and opening what is first today", async () => {
    const keys = await signedIn("village")
    staff.set("village", keys)
    expect(await keys.focused()).toBe("今天要办的")
    await keys.to(/^疑点\d/)
    await follow(keys, /suspicions\?/)
    await firstOf(keys, person)
    await follow(keys, /suspicions\/.+/)
    expect(await keys.page.locator("#rows").count()).toBe(1)
    done("登录并打开今天第一件", keys)
  })

  test("2: finding a household by its head's name", async () => {
    const keys = await at("village", "台账")
    await keys.to(/^跳到查询条件$/)
    await keys.press("Enter")
    await keys.to(/^户主姓名$/)
    await keys.type("朱某")
    await search(keys, /filter=headName/)
    await firstOf(keys, /^H-411081101224/)
    await follow(keys, /households\/H-/)
    expect(await keys.page.locator("main h1").textContent()).toContain("户档案")
    expect(await keys.focused()).toContain("户档案")
    done("按户主姓名查户并打开户档案", keys)
  })

  test("3: answering a suspicion", async () => {
    const keys = await at("village", "疑点")
    await openFirst(keys)
    await keys.to(/^说明$/)
    await keys.type("正在入户核实，三日内补登")
    await keys.to(/^提交$/)
    await keys.press("Enter")
    await history(keys).getByText("正在入户核实，三日内补登").waitFor()
    done("村级：说明一条疑点", keys)
  })

  test("4: clearing a suspicion with a reason and what proves it", async () => {
    const keys = await at("township", "疑点")
    await openFirst(keys)
    await keys.to(/^结论$/)
    expect(await value(keys)).toBe("clear")
    await keys.to(/^理由$/)
    await keys.press("ArrowDown")
    await keys.to(/^说明$/)
    await keys.type("已查验务工合同，附工资流水")
    await keys.to(/^提交$/)
    await keys.press("Enter")
    await history(keys).getByText("已查验务工合同，附工资流水").waitFor()
    done("乡级、县级：写明理由核实无误", keys)
  })

  test("5: confirming one and handing it over", async () => {
    const keys = await at("county", "疑点")
    await openFirst(keys)
    await keys.to(/^结论$/)
    await keys.press("ArrowDown")
    expect(await value(keys)).toBe("confirm")
    await keys.to(/^说明$/)
    await keys.type("入户核实，情况属实")
    await keys.to(/^提交$/)
    await keys.press("Enter")
    await keys.page.getByRole("heading", { name: "交办整改" }).waitFor()
    await keys.to(/^整改单位$/)
    await keys.press("ArrowDown")
    await keys.to(/^责任领导$/)
    await keys.type("李某")
    await keys.press("Enter")
    await keys.page.getByText("已交办 1 个整改事项。").waitFor()
    done("县级：认定属实并交办", keys)
  })

  test("6: signing for a case, planning it and telling how it goes", async () => {
    const keys = await at("township", "整改")
    await firstOf(keys, person)
    await follow(keys, /cases\/.+/)
    await keys.to(/^签收$/)
    await keys.press("Enter")
    await take(keys)
    await keys.to(/^制定方案$/)
    await keys.press("Enter")
    await keys.type("王某")
    await keys.press("Tab")
    await keys.type("逐户核对后补登台账")
    await keys.press("Tab")
    await keys.type("逐户逐人核实")
    await take(keys)
    await keys.to(/^报告进展$/)
    await keys.press("Enter")
    await keys.type("已入户核对三户")
    await keys.to(/^提交$/)
    await take(keys)
    done("整改单位：签收、定方案、报进展", keys)
  })

  test("7: submitting with a paper, and closing after a review by others", async () => {
    const unit = staff.get("township") as Keys
    await unit.to(/^上传材料$/)
    const chooser = unit.page.waitForEvent("filechooser")
    await unit.press("Enter")
    await (await chooser).setFiles({
      name: "核对表.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
    })
    await unit.page.getByRole("link", { name: "核对表.pdf" }).waitFor()
    await unit.back(/^申请销号$/)
    await unit.press("Enter")
    await unit.type("台账已补登，附核对表")
    await unit.to(/^提交$/)
    await take(unit)
    done("整改单位：上传材料、申请销号", unit)
    const keys = await at("county", "工作台")
    await keys.to(/待复核|复核/)
    await follow(keys, /cases\?/)
    await firstOf(keys, person)
    await follow(keys, /cases\/.+/)
    for (const step of [/^复核通过$/, /^销号$/]) {
      await keys.to(step)
      await keys.press("Enter")
      await take(keys)
    }
    expect(await keys.page.locator("main strong", { hasText: "已销号" }).count()).toBe(1)
    done("县级：复核并销号", keys)
  })

  test("8: correcting a row of a ledger", async () => {
    const keys = await at("village", "台账")
    await keys.to(/^人员$/)
    await follow(keys, /ledgers\/person/)
    await keys.to(/^跳到查询条件$/)
    await keys.press("Enter")
    await keys.to(/^姓名$/)
    await keys.type("朱某")
    await search(keys, /filter=name/)
    await firstOf(keys, /^更正 P-411081101224/)
    await followToForm(keys, /ledgers\/person\/.+correct/)
    await keys.to(/^联系电话/)
    await keys.type("13800000006")
    await keys.press("Enter")
    await keys.page.getByText(/已保存。/).waitFor()
    expect(await keys.focused()).toBe("更正")
    done("更正一行台账", keys, toleratedInForms)
  })

  test("9: writing somebody's month of attendance", async () => {
    const keys = await at("village", "台账")
    await keys.to(/^考勤$/)
    await follow(keys, /ledgers\/attendance/)
    await keys.to(/^跳到工具栏$/)
    await keys.press("Enter")
    await keys.to(/^整月录入$/)
    await follow(keys, /months/)
    await keys.to(/出勤天数$/)
    await keys.type("20")
    await keys.press("Enter")
    await keys.to(/^保存/, 40)
    await keys.press("Enter")
    await keys.page.getByText("已保存").first().waitFor()
    done("录入一人的当月考勤", keys, toleratedInForms)
  })

  test("10: importing a workbook after a look at what it does, and reading the coverage", async () => {
    const keys = await at("city", "导入")
    await keys.to(/^选择或拖入文件/)
    const chooser = keys.page.waitForEvent("filechooser")
    await keys.press("Enter")
    await (await chooser).setFiles({
      name: "户.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("户编号,所在村,户类型,户主姓名\nH-KEY-1,411081101220,脱贫户,王某")
    })
    await keys.to(/^预览$/)
    await keys.press("Enter")
    await keys.page.getByRole("button", { name: "确认导入" }).waitFor()
    await keys.to(/^确认导入$/)
    await keys.press("Enter")
    await keys.page.getByText("导入完成").waitFor()
    const runs = await at("city", "核验")
    await runs.to(/^覆盖报告/)
    expect(
      await runs.page
        .getByRole("region", { name: /^覆盖报告/ })
        .locator("tbody tr")
        .count()
    ).toBeGreaterThan(80)
    done("预览并导入工作簿，再看覆盖报告", keys)
  })
})

/** Sends the step that is open. */
async function take(keys: Keys): Promise<void> {
  await keys.press("Enter")
  await keys.page.getByText("已办理。").waitFor()
  expect(await keys.focused()).toBe("办理")
}

function history({ page }: Keys) {
  return page.getByRole("region", { name: "经过" })
}

/** What is chosen in the field that has the focus. */
function value({ page }: Keys): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLSelectElement).value)
}
