import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { freshFolder, inJson, wengang } from "./commandLine.ts"

const database = () => ["--database", `sqlite:${join(freshFolder(), "wengang.db")}`]

describe("wrong usage ends with 2 and a sentence", () => {
  test.each([
    [["fly"]],
    [["verify", "--as-of", "2022-02-30"]],
    [["verify", "--mode", "halfway"]],
    [["verify", "--rule", "no.such-rule"]],
    [["verify", "--area", "990000000000"]],
    [["verify", "--fail-on", "everything"]],
    [["explain", "no.such-rule"]],
    [["import"]],
    [["import", "no-such-file.xlsx"]],
    [["import", "no-such-file.xlsx", "--undo", "x"]],
    [["verify", "--output", "no/such/folder/file.json"]],
    [["verify", "--output", "/"]],
    [["verify", "--rule", ""]],
    [["verify", "--rule", " , "]],
    [["verify", "--bogus"]],
    [["backup", "no/such/folder/copy.db"]]
  ])("%j", async (words) => {
    const { status, stdout, stderr } = await wengang([...words, ...(words[0] === "fly" ? [] : database())])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr.length).toBeGreaterThan(5)
    expect(stderr).not.toMatch(/\bat .*\.(ts|js):\d+/)
    expect(stderr).toMatch(/[一-鿿]/)
    expect(stderr).toMatch(/[a-z]{3}/)
  })

  test("a folder in the place of the file for the result", async () => {
    const folder = freshFolder()
    const at = ["--database", `sqlite:${join(folder, "wengang.db")}`]
    mkdirSync(join(folder, "result"))
    const { status, stdout, stderr } = await wengang(["verify", "--output", join(folder, "result"), ...at])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain("result")
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([])
    expect((await inJson(["status", "--format", "json", ...at])).lastRun).toBeNull()
  })

  test("a database of a kind that this version does not know", async () => {
    for (const url of ["postgres://localhost/x", "mysql:x", "sqlite:"]) {
      expect(await wengang(["status", "--database", url])).toMatchObject({ status: 2, stdout: "" })
    }
  })
})

describe("files that are no workbooks", () => {
  test.each([
    ["empty.xlsx", ""],
    ["text.xlsx", "户编号,所在村\n"],
    ["half.xlsx", "PK\u0003\u0004 and then nothing"],
    ["old.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"]
  ])("%s is refused with 2, and nothing is taken", async (name, content) => {
    const folder = freshFolder()
    const file = join(folder, name)
    writeFileSync(file, content, "latin1")
    const at = ["--database", `sqlite:${join(folder, "wengang.db")}`]
    const { status, stdout, stderr } = await wengang(["import", file, ...at])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).not.toMatch(/\bat .*\.(ts|js):\d+/)
    const { sheets } = await inJson(["status", "--format", "json", ...at])
    expect(Object.values(sheets).every((rows) => rows === 0)).toBe(true)
  })
})

describe("an import with errors", () => {
  const households = "户编号,所在村,户类型\nH1,411081101224,脱贫户\nH1,411081101224,监测户\nH2,某村,脱贫户\n"
  const persons =
    "人员编号,户编号,姓名,证件号码,劳动技能\nP1,H1,王某,41108119850615001X,普通劳动力\nP2,H2,王某,41108119850615001X,普通劳动力\n"
  const folderOf = () => {
    const folder = freshFolder()
    writeFileSync(join(folder, "户.csv"), households)
    writeFileSync(join(folder, "人员.csv"), persons)
    return { folder, at: ["--database", `sqlite:${join(folder, "db", "wengang.db")}`] }
  }

  test("takes the good rows and names sheet, row, column, value and reason of the others", async () => {
    const { folder, at } = folderOf()
    const { sheets, errors } = await inJson(["import", folder, "--format", "json", ...at])
    expect(sheets).toEqual({
      户: { rows: 3, added: 1, changed: 0, unchanged: 0, rejected: 2 },
      人员: { rows: 2, added: 1, changed: 0, unchanged: 0, rejected: 1 }
    })
    expect(errors).toMatchObject([
      { sheet: "户", row: 3, column: "户编号", value: "H1" },
      { sheet: "户", row: 4, column: "所在村", value: "某村" },
      { sheet: "人员", row: 3, column: "户编号", value: "H2" }
    ])
  })

  test("of several files also names the file, with its folder where two are called alike", async () => {
    const { folder, at } = folderOf()
    mkdirSync(join(folder, "东村"))
    const further = join(folder, "东村", "户.csv")
    writeFileSync(further, "户编号,所在村,户类型,备注\nH1,411081101224,脱贫户,无\n")
    const [household, person] = [join(folder, "户.csv"), join(folder, "人员.csv")]
    const { errors } = await inJson(["import", household, further, person, "--format", "json", ...at])
    expect(errors).toMatchObject([
      { file: expect.stringMatching(/^wengang-verifier-.*\/户\.csv$/), row: 3 },
      { file: expect.stringMatching(/^wengang-verifier-.*\/户\.csv$/), row: 4 },
      { file: "东村/户.csv", sheet: "户", row: null, column: "备注" },
      { file: "东村/户.csv", sheet: "户", row: 2, column: "户编号" },
      { file: "人员.csv", sheet: "人员", row: 3 }
    ])
    expect((await wengang(["import", household, person, ...at])).stdout).toMatch(/│ 文件 .*工作表/)
    const alone = await wengang(["import", household, ...at])
    expect(alone.stdout).not.toContain("文件")
  })

  test("takes nothing with --strict, and ends with 1", async () => {
    const { folder, at } = folderOf()
    const { status, stdout } = await wengang(["import", folder, "--strict", "--format", "json", ...at])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).errors).toHaveLength(3)
    const { sheets } = await inJson(["status", "--format", "json", ...at])
    expect(sheets).toMatchObject({ 户: 0, 人员: 0 })
  })
})

describe("the other commands", () => {
  test("explains a rule with the parameters in force at a place", async () => {
    const folder = freshFolder()
    const at = ["--database", `sqlite:${join(folder, "wengang.db")}`]
    writeFileSync(
      join(folder, "参数.csv"),
      "规则,名称,值,单位,适用地区,起,止,依据,状态\nledger.stale,days,60,天,411081000000,2022-01-01,,某文件,已确认\n"
    )
    expect((await inJson(["import", join(folder, "参数.csv"), "--format", "json", ...at])).errors).toEqual([])
    const card = (...more: ReadonlyArray<string>) =>
      inJson(["explain", "ledger.stale", "--format", "json", "--as-of", "2022-03-09", ...more, ...at])
    expect((await card("--area", "禹州市")).parameters).toMatchObject([
      { value: 60, standing: "confirmed", from: "2022-01-01" }
    ])
    expect((await card("--area", "长葛市")).parameters).toMatchObject([{ value: 35, standing: "unconfirmed" }])
  })

  test("names a value that is unknown as people call it, where rules could not be judged for want of it", async () => {
    const folder = freshFolder()
    const at = ["--database", `sqlite:${join(folder, "wengang.db")}`]
    const sheets = {
      户: "户编号,所在村,户类型\nH1,411081101224,脱贫户\n",
      人员: "人员编号,户编号,姓名,证件号码,劳动技能\nP1,H1,王某,41108119850615001X,普通劳动力\n",
      就业: "就业编号,人员编号,开始日期,核实日期\nE1,P1,2021-01-01,2022-01-01\n",
      参数: "规则,名称,值,适用地区,起,依据,状态\nledger.stale,days,,禹州市,2022-01-01,某文件,已确认\n"
    }
    for (const [sheet, text] of Object.entries(sheets)) writeFileSync(join(folder, `${sheet}.csv`), text)
    expect((await inJson(["import", folder, "--format", "json", ...at])).errors).toEqual([])
    const asOf = ["--as-of", "2022-03-09", ...at]
    expect((await wengang(["explain", "ledger.stale", "E1", ...asOf])).stdout).toContain("缺 参数.核实间隔上限")
    expect((await wengang(["verify", "--rule", "ledger.stale", ...asOf])).stdout).toContain("  参数.核实间隔上限：1（")
  })

  test("lists its rules", async () => {
    const rules = await inJson(["rules", "--format", "json"])
    expect(rules.map(({ rule }: { rule: string }) => rule)).toContain("pay.in-arrears")
    expect(await inJson(["rules", "--format", "json", ...database()])).toEqual(rules)
  })

  test("backs up while it is in use, and never over a file", async () => {
    const folder = freshFolder()
    const at = ["--database", `sqlite:${join(folder, "wengang.db")}`]
    await wengang(["migrate", ...at])
    const copy = join(folder, "copy.db")
    expect((await wengang(["backup", copy, ...at])).status).toBe(0)
    expect((await wengang(["backup", copy, ...at])).status).toBe(2)
  })
})
