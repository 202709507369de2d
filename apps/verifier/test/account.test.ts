import { join } from "node:path"
import { expect, test } from "vitest"
import { freshFolder, inJson, wengang } from "./commandLine.ts"

const fresh = () => ["--database", `sqlite:${join(freshFolder(), "wengang.db")}`]

test("accounts are made, listed and reset at the console", async () => {
  const at = fresh()
  const officer = ["officer", "--name", "测试甲", "--role", "county", "--area", "禹州市"]
  const made = await wengang(["account", "create", ...officer, "--department", "employment", ...at])
  expect(made).toMatchObject({ status: 0 })
  const [username, password] = made.stdout.trim().split("\t")
  expect(username).toBe("officer")
  expect(password).toMatch(/^(\w{4}-){3}\w{4}$/)
  const [listed] = await inJson(["account", "list", "--format", "json", ...at])
  expect(listed).toMatchObject({
    username: "officer",
    role: "county",
    department: "employment",
    area: "411081000000",
    active: true,
    mustChangePassword: true
  })
  const table = await wengang(["account", "list", ...at])
  expect(table.stdout).toContain("县级部门")
  expect(table.stdout).not.toContain(password)
  const reset = await wengang(["account", "reset", "officer", "--second-factor", ...at])
  expect(reset).toMatchObject({ status: 0 })
  expect(reset.stdout).not.toContain(password)
}, 60_000)

test("what cannot be made or reset is told in a sentence", async () => {
  const at = fresh()
  const officer = ["--name", "测试甲", "--area", "禹州市"]
  const wrongLevel = await wengang(["account", "create", "officer", ...officer, "--role", "village", ...at])
  expect(wrongLevel).toMatchObject({ status: 1, stdout: "" })
  expect(wrongLevel.stderr).toContain("角色与地区或部门不相符")
  expect(await wengang(["account", "create", "officer", ...officer, "--role", "king", ...at])).toMatchObject({
    status: 2
  })
  expect(await wengang(["account", "reset", "nobody", ...at])).toMatchObject({ status: 1, stdout: "" })
}, 60_000)
