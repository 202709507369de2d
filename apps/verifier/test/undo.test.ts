import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { freshFolder, inJson, wengang } from "./commandLine.ts"

const head = "户编号,所在村,户类型,户主姓名,家庭人口"

test("an import is undone by its id, once, and not where rows were changed since", async () => {
  const folder = freshFolder()
  const database = ["--database", `sqlite:${join(folder, "wengang.db")}`]
  const take = async (...rows: ReadonlyArray<string>): Promise<string> => {
    const file = join(folder, "户.csv")
    writeFileSync(file, [head, ...rows].join("\n"))
    const { stdout } = await wengang(["import", file, "--format", "json", ...database])
    return JSON.parse(stdout).id
  }
  const undo = (id: string) => wengang(["import", "--undo", id, ...database])
  const households = async () => (await wengang(["status", ...database])).stdout
  await take("H1,411081101220,脱贫户,王某,1")
  const before = await households()
  const second = await take("H1,411081101220,脱贫户,王某,2", "H2,411081101220,脱贫户,王某,1")
  const third = await take("H2,411081101220,脱贫户,王某,3")
  const refused = await undo(second)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain("户 H2")
  expect(await undo(third)).toMatchObject({ status: 0, stdout: expect.stringContaining("恢复1行") })
  expect(await undo(third)).toMatchObject({ status: 1, stdout: "" })
  expect(await undo("no-such-import")).toMatchObject({ status: 1, stdout: "" })
  expect(await households()).not.toBe(before)
  expect(await undo(second)).toMatchObject({ status: 0, stdout: expect.stringContaining("恢复") })
  expect(await households()).toBe(before)
})

test("rows whose numbers hold a / are explained, and undone, like others", async () => {
  const folder = freshFolder()
  const database = ["--database", `sqlite:${join(folder, "wengang.db")}`]
  const take = async (name: string, sheets: Readonly<Record<string, string>>): Promise<string> => {
    mkdirSync(join(folder, name))
    for (const [sheet, text] of Object.entries(sheets)) writeFileSync(join(folder, name, `${sheet}.csv`), text)
    const { id, errors } = await inJson(["import", join(folder, name), "--format", "json", ...database])
    expect(errors).toEqual([])
    return id
  }
  await take("first", {
    户: "户编号,所在村,户类型\n2022/1,411081101224,脱贫户\n",
    人员: "人员编号,户编号,姓名,证件号码,劳动技能\n1/1,2022/1,王某,41108119850615001X,普通劳动力\n",
    岗位: "岗位编号,所在村,岗位名称,级别,核定人数,月工资标准\nG/1,411081101224,保洁,村级,2,300\n",
    聘用: "聘用编号,岗位编号,人员编号,上岗日期\n2022/7,G/1,1/1,2021-01-01\n",
    培训班: "班次编号,实施地区,工种,开班日期,结业日期,应到天数\nC/1,411081101224,电工,2021-12-01,2022-01-25,10\n"
  })
  const before = (await inJson(["status", "--format", "json", ...database])).sheets
  const id = await take("second", {
    考勤: "聘用编号,月份,出勤天数\n2022/7,2022-01,10\n",
    工资: "聘用编号,月份,应发,实发\n2022/7,2022-01,300,300\n",
    学员: "班次编号,人员编号,出勤天数,证书编号\nC/1,1/1,1,Z1\n"
  })
  const asOf = ["--as-of", "2022-03-09", "--format", "json", ...database]
  const subject = { kind: "trainee", id: "C/1/1/1" }
  const { verdicts } = await inJson(["verify", "--rule", "training.low-attendance-paid", ...asOf])
  expect(verdicts).toMatchObject([{ subject }])
  expect(await inJson(["explain", "training.low-attendance-paid", subject.id, ...asOf])).toMatchObject({
    subject,
    outcome: "fail"
  })
  expect((await wengang(["import", "--undo", id, ...database])).stdout).toContain("恢复3行")
  expect((await inJson(["status", "--format", "json", ...database])).sheets).toEqual(before)
})
