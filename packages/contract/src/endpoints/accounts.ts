import { departmentNames, roleNames } from "@wengang/domain/people/Role.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { AccountAnswer, IssuedAccountAnswer } from "../people/AccountAnswer.ts"
import { sample } from "../sample.ts"
import { exportOf, FormatQuery } from "./exportOf.ts"

const tag = "accounts"
const params = Schema.Struct({ id: Schema.NonEmptyString })

export const listAccountsEndpoint = endpoint({
  id: "listAccounts",
  method: "GET",
  path: "/api/accounts",
  tag,
  summary: { zh: "账号", en: "Accounts" },
  access: ["account.manage", "right.manage"],
  status: 200,
  answer: Schema.Struct({ accounts: Schema.Array(AccountAnswer) }),
  examples: [{ name: "all" }]
})

export const exportAccountsEndpoint = exportOf(listAccountsEndpoint, {
  id: "exportAccounts",
  summary: { zh: "导出账号", en: "Accounts as a file" },
  query: FormatQuery,
  examples: [{ name: "all", query: { format: "csv" } }]
})

export const createAccountEndpoint = endpoint({
  id: "createAccount",
  method: "POST",
  path: "/api/accounts",
  tag,
  summary: { zh: "新建账号，返回一次性密码", en: "Make an account; its one-time password is told" },
  access: "account.manage",
  body: Schema.Struct({ username: Schema.NonEmptyString, name: Schema.NonEmptyString }),
  status: 201,
  answer: IssuedAccountAnswer,
  examples: [{ name: "clerk", body: { username: "clerk", name: "王某" } }]
})

export const setAccountActiveEndpoint = endpoint({
  id: "setAccountActive",
  method: "PATCH",
  path: "/api/accounts/{id}",
  tag,
  summary: { zh: "停用或启用账号", en: "Switch an account on or off" },
  access: "account.manage",
  params,
  body: Schema.Struct({ active: Schema.Boolean }),
  status: 200,
  answer: AccountAnswer,
  examples: [{ name: "off", params: { id: sample.account }, body: { active: false } }]
})

export const resetAccountPasswordEndpoint = endpoint({
  id: "resetAccountPassword",
  method: "POST",
  path: "/api/accounts/{id}/password",
  tag,
  summary: { zh: "重置密码，返回一次性密码", en: "Give an account a one-time password" },
  access: "account.manage",
  params,
  body: Schema.Struct({ secondFactor: Schema.Boolean }),
  status: 200,
  answer: IssuedAccountAnswer,
  examples: [{ name: "forgotten", params: { id: sample.account }, body: { secondFactor: false } }]
})

export const setAccountRightsEndpoint = endpoint({
  id: "setAccountRights",
  method: "PUT",
  path: "/api/accounts/{id}/rights",
  tag,
  summary: { zh: "授权：角色、部门与地区", en: "Give an account its role, department and area" },
  access: "right.manage",
  params,
  body: Schema.Struct({
    role: Schema.Literals(roleNames),
    department: Schema.NullOr(Schema.Literals(departmentNames)),
    area: AreaCode
  }),
  status: 200,
  answer: AccountAnswer,
  examples: [
    {
      name: "village",
      params: { id: sample.account },
      body: { role: "village", department: null, area: "411081101224" }
    }
  ]
})
