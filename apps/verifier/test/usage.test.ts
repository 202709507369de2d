import { writeFileSync } from "node:fs"
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
    [["verify", "--output", "no/such/folder/file.json"]]
  ])("%j", async (words) => {
    const { status, stdout, stderr } = await wengang([...words, ...(words[0] === "fly" ? [] : database())])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr.length).toBeGreaterThan(5)
    expect(stderr).not.toMatch(/\bat .*\.(ts|js):\d+/)
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
