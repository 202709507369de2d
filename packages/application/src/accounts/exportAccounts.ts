import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { departments, roleTitles } from "@wengang/domain/people/Role.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { exported } from "../exports/exported.ts"
import { titlesOf } from "../exports/titlesOf.ts"
import { listAccounts } from "./listAccounts.ts"

/** The columns of a list of accounts. */
export const accountColumns: Readonly<Record<string, Field>> = {
  username: FieldOf.text("用户名", "username"),
  name: FieldOf.text("姓名", "name"),
  role: FieldOf.choice("角色", "role", titlesOf(roleTitles)),
  department: FieldOf.choice("部门", "department", titlesOf(departments)),
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  active: FieldOf.yesNo("在用", "active"),
  mustChangePassword: FieldOf.yesNo("待改初始密码", "first password"),
  secondFactor: FieldOf.yesNo("已绑定动态码", "second factor"),
  id: FieldOf.text("人员编号", "account")
}

/** The accounts within reach, for a file. */
export const exportAccounts = Effect.gen(function* () {
  const accounts = yield* listAccounts
  const { path } = yield* Areas
  const rows = accounts.map((account) => ({
    ...account,
    place: account.area === null ? null : path(account.area).join("")
  }))
  const about = { object: { kind: "account", id: "" }, area: null, after: {} }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
