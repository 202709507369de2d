import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { freshFolder, wengang } from "./commandLine.ts"

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
