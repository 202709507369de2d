import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { Pointer } from "../src/Pointer.ts"
import { desktop, phone, settled } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const documented = fileURLToPath(new URL("../../../docs/daily-tasks.md", import.meta.url))

const person = /^(年满|有劳动能力|应入|新增劳动力|劳动力)/

describe.each([
  ["1366×768", desktop],
  ["390×844", phone]
])("the ten most common tasks by mouse, at %s", { timeout: 120_000 }, (size, viewport) => {
  const visits = visitsOfFile({ goOn: true })
  const staff = new Map<string, Pointer>()

  /** Somebody who is signed in, at the first view. */
  async function at(username: string): Promise<Pointer> {
    const known = staff.get(username)
    const pointer = known ?? new Pointer(await visits.open("", { as: username, viewport }))
    staff.set(username, pointer)
    if (known !== undefined) await visits.go(pointer.page, "")
    pointer.begin()
    return pointer
  }

  const view = ({ page }: Pointer, name: string) =>
    page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name, exact: true })
  const row = ({ page }: Pointer, name: RegExp) =>
    page.locator("#list tbody a, #rows tbody a").filter({ hasText: name })
  const button = ({ page }: Pointer, name: string | RegExp) =>
    page.locator("main").getByRole("button", { name, exact: typeof name === "string" })

  /** What is folded on a narrow screen is opened first. */
  async function unfold(pointer: Pointer, name: string): Promise<void> {
    if (viewport === phone) await pointer.click(pointer.page.locator("summary").filter({ hasText: name }))
  }

  /** Says that a task was done, with how many clicks; the handbook tells as many. */
  function done(task: string, pointer: Pointer): void {
    const { clicks, seconds } = pointer.counted()
    if (process.env.COUNT_CLICKS) console.log(`${size} ${task}: ${clicks} clicks, ${seconds} s`)
    if (process.env.COUNT_CLICKS) return
    const line = new RegExp(`\\| ${task} +\\|([^\\n]*)`).exec(readFileSync(documented, "utf8"))?.[1]
    const [atDesk, atPhone] = (line ?? "").split("|").map((cell) => Number(cell.trim()))
    expect(clicks, `${task} at ${size}`).toBe(viewport === phone ? atPhone : atDesk)
  }

  test("1: signing in and opening what is first today", async () => {
    const pointer = new Pointer(await visits.open("", { as: null, viewport }))
    await pointer.type("village")
    await pointer.write(pointer.page.getByLabel("密码"), visits.server.passwords.get("village") ?? "")
    await pointer.click(button(pointer, "登录"))
    await pointer.click(pointer.page.getByRole("main").getByRole("link", { name: /^疑点\s*\d/ }))
    await pointer.click(row(pointer, person).first())
    expect(await pointer.page.locator("#rows").count()).toBe(1)
    done("登录并打开今天第一件", pointer)
  })

  test("2: finding a household by its head's name", async () => {
    const pointer = await at("village")
    await pointer.click(view(pointer, "台账"))
    await unfold(pointer, "查询条件")
    await pointer.write(pointer.page.getByRole("textbox", { name: "户主姓名" }), "朱某")
    await pointer.click(button(pointer, "查询"))
    await pointer.click(row(pointer, /^H-411081101224/).first())
    expect(await pointer.page.locator("main h1").textContent()).toContain("户档案")
    done("按户主姓名查户并打开户档案", pointer)
  })

  test("3: answering a suspicion", async () => {
    const pointer = await at("village")
    await pointer.click(view(pointer, "疑点"))
    await pointer.click(row(pointer, person).first())
    await pointer.write(pointer.page.getByLabel("说明", { exact: true }), "正在入户核实，三日内补登")
    await pointer.click(button(pointer, "提交"))
    await pointer.page.getByText("已记录。").waitFor()
    done("村级：说明一条疑点", pointer)
  })

  test("4: clearing one with a reason", async () => {
    const pointer = await at("township")
    await pointer.click(view(pointer, "疑点"))
    await pointer.click(row(pointer, person).first())
    await pointer.choose(pointer.page.getByLabel("理由"), { label: "另有纸质或其他系统记录" })
    await pointer.write(pointer.page.getByLabel("说明", { exact: true }), "已查验务工合同，附工资流水")
    await pointer.click(button(pointer, "提交"))
    await pointer.page.getByText("已记录。").waitFor()
    done("乡级、县级：写明理由核实无误", pointer)
  })

  test("5: confirming one and handing it over", async () => {
    const pointer = await at("county")
    await pointer.click(view(pointer, "疑点"))
    await pointer.click(row(pointer, person).first())
    await pointer.choose(pointer.page.getByLabel("结论", { exact: true }), { value: "confirm" })
    await pointer.write(pointer.page.getByLabel("说明", { exact: true }), "入户核实，情况属实")
    await pointer.click(button(pointer, "提交"))
    await pointer.choose(pointer.page.getByLabel("整改单位"), { label: "顺店镇" })
    await pointer.write(pointer.page.getByLabel("责任领导"), "李某")
    await pointer.click(button(pointer, "交办整改"))
    await pointer.page.getByText("已交办 1 个整改事项。").waitFor()
    done("县级：认定属实并交办", pointer)
  })

  test("6: signing for a case, planning it and telling how it goes", async () => {
    const pointer = await at("township")
    await pointer.click(view(pointer, "整改"))
    await pointer.click(row(pointer, person).first())
    await pointer.click(button(pointer, "签收"))
    await take(pointer)
    await pointer.click(button(pointer, "制定方案"))
    await pointer.type("王某")
    await pointer.write(pointer.page.getByLabel(/^整改措施/).last(), "逐户核对后补登台账")
    await pointer.write(pointer.page.getByLabel(/^整改要求/).last(), "逐户逐人核实")
    await take(pointer)
    await pointer.click(button(pointer, "报告进展"))
    await pointer.type("已入户核对三户")
    await take(pointer)
    done("整改单位：签收、定方案、报进展", pointer)
  })

  test("7: submitting with a paper, and closing after a review by others", async () => {
    const unit = staff.get("township") as Pointer
    unit.begin()
    await unit.give(unit.page.getByLabel("上传材料"), {
      name: "核对表.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
    })
    await unit.page.getByRole("link", { name: "核对表.pdf" }).waitFor()
    await unit.click(button(unit, "申请销号"))
    await unit.type("台账已补登，附核对表")
    await take(unit)
    done("整改单位：上传材料、申请销号", unit)
    const pointer = await at("county")
    await pointer.click(pointer.page.getByRole("main").getByRole("link", { name: /复核/ }))
    await pointer.click(row(pointer, person).first())
    for (const step of ["复核通过", "销号"]) {
      await pointer.click(button(pointer, step))
      await take(pointer)
    }
    expect(await pointer.page.locator("main strong", { hasText: "已销号" }).count()).toBe(1)
    done("县级：复核并销号", pointer)
  })

  test("8: correcting a row of a ledger", async () => {
    const pointer = await at("village")
    await pointer.click(view(pointer, "台账"))
    await pointer.click(pointer.page.getByRole("navigation", { name: "台账" }).getByRole("link", { name: "人员" }))
    await unfold(pointer, "查询条件")
    await pointer.write(pointer.page.getByRole("textbox", { name: "姓名", exact: true }), "朱某")
    await pointer.click(button(pointer, "查询"))
    await pointer.click(row(pointer, /^更正$/).first())
    await pointer.write(pointer.page.getByLabel(/^联系电话/), "13800000006")
    await pointer.click(button(pointer, "保存"))
    await pointer.page.getByText(/已保存。/).waitFor()
    done("更正一行台账", pointer)
  })

  test("9: writing somebody's month of attendance", async () => {
    const pointer = await at("village")
    await pointer.click(view(pointer, "台账"))
    await pointer.click(pointer.page.getByRole("navigation", { name: "台账" }).getByRole("link", { name: "考勤" }))
    await pointer.click(button(pointer, "整月录入"))
    await pointer.click(pointer.page.getByRole("grid").locator("tbody td").first())
    await pointer.type("20")
    await pointer.click(button(pointer, /^保存/))
    await pointer.page.getByText("已保存").first().waitFor()
    done("录入一人的当月考勤", pointer)
  })

  test("10: importing a workbook after a look at what it does, and reading the coverage", async () => {
    const pointer = await at("city")
    await pointer.click(view(pointer, "导入"))
    await pointer.give(pointer.page.getByLabel("选择或拖入文件"), {
      name: "户.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("户编号,所在村,户类型,户主姓名\nH-CLICK-1,411081101220,脱贫户,王某")
    })
    await pointer.click(button(pointer, "预览"))
    await pointer.click(button(pointer, "确认导入"))
    await pointer.page.getByText("导入完成").waitFor()
    await pointer.click(view(pointer, "核验"))
    await pointer.page.getByRole("region", { name: /^覆盖报告/ }).waitFor()
    done("预览并导入工作簿，再看覆盖报告", pointer)
  })

  /** Sends the step that is open. */
  async function take(pointer: Pointer): Promise<void> {
    await pointer.click(button(pointer, "提交"))
    await pointer.page.getByText("已办理。").waitFor()
    await settled(pointer.page)
  }
})
