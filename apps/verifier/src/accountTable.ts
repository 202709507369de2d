import type { Account } from "@wengang/application/ports/Accounts.ts"
import { departments, roles } from "@wengang/domain/people/Role.ts"
import { TextTable } from "./TextTable.ts"

/** Accounts for a terminal. */
export function accountsTable(accounts: ReadonlyArray<Account>): string {
  const table = new TextTable(["用户名", "姓名", "角色", "部门", "地区", "状态", "动态码"])
  for (const { username, name, role, department, area, active, secondFactor } of accounts) {
    table.push([
      username,
      name,
      role === null ? "未授权" : roles[role].title.zh,
      department === null ? "" : departments[department].zh,
      area ?? "",
      active ? "启用" : "停用",
      secondFactor ? "已绑定" : ""
    ])
  }
  return `${table}\n`
}
