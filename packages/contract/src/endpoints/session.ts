import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { IssuedAccountAnswer } from "../people/AccountAnswer.ts"
import { SessionAnswer } from "../people/SessionAnswer.ts"
import { sample } from "../sample.ts"

const tag = "session"
const Secret = Schema.NonEmptyString.check(Schema.isMaxLength(1_000))
const Code = Schema.String.check(Schema.isPattern(/^\d{6}$/u))
const Person = Schema.Struct({ username: Secret, name: Secret })

export const signInEndpoint = endpoint({
  id: "signIn",
  method: "POST",
  path: "/api/session",
  tag,
  summary: { zh: "登录", en: "Sign in" },
  access: "public",
  body: Schema.Struct({ username: Secret, password: Secret, code: Schema.optionalKey(Code) }),
  refusals: [401],
  status: 200,
  answer: SessionAnswer,
  examples: [{ name: "officer", body: { username: "officer", password: sample.password } }]
})

export const showSessionEndpoint = endpoint({
  id: "showSession",
  method: "GET",
  path: "/api/session",
  tag,
  summary: { zh: "当前登录人", en: "Who is signed in" },
  access: "signedIn",
  status: 200,
  answer: SessionAnswer,
  examples: [{ name: "officer" }]
})

export const signOutEndpoint = endpoint({
  id: "signOut",
  method: "DELETE",
  path: "/api/session",
  tag,
  summary: { zh: "退出登录", en: "Sign out" },
  access: "public",
  status: 204,
  answer: null,
  examples: [{ name: "officer" }]
})

export const showSingleSignOnEndpoint = endpoint({
  id: "showSingleSignOn",
  method: "GET",
  path: "/api/session/single-sign-on",
  tag,
  summary: { zh: "是否启用统一身份认证", en: "Whether a single sign-on is set, and what it is called" },
  access: "public",
  status: 200,
  answer: Schema.Struct({ title: Schema.NullOr(Schema.String) }),
  examples: [{ name: "as it is set" }]
})

export const changePasswordEndpoint = endpoint({
  id: "changePassword",
  method: "POST",
  path: "/api/session/password",
  tag,
  summary: { zh: "修改自己的密码", en: "Change one's own password" },
  access: "signedIn",
  body: Schema.Struct({ current: Secret, next: Secret }),
  status: 204,
  answer: null,
  examples: [{ name: "officer", body: { current: sample.password, next: "Lu-shan-58-shi" } }]
})

export const enrolTotpEndpoint = endpoint({
  id: "enrolTotp",
  method: "POST",
  path: "/api/session/totp",
  tag,
  summary: { zh: "绑定动态码", en: "Begin to enrol a second factor" },
  access: "signedIn",
  body: Schema.Struct({ password: Secret }),
  status: 200,
  answer: Schema.Struct({ uri: Schema.String, secret: Schema.String }),
  examples: [{ name: "officer", body: { password: sample.password } }]
})

export const confirmTotpEndpoint = endpoint({
  id: "confirmTotp",
  method: "PUT",
  path: "/api/session/totp",
  tag,
  summary: { zh: "确认动态码", en: "Confirm a second factor by its first code" },
  access: "signedIn",
  body: Schema.Struct({ code: Code }),
  status: 204,
  answer: null,
  examples: [{ name: "officer", body: { code: sample.code } }]
})

export const setUpEndpoint = endpoint({
  id: "setUp",
  method: "POST",
  path: "/api/set-up",
  tag,
  summary: { zh: "初始设置：建立三员账号", en: "Set up: make the three administrators" },
  access: "public",
  body: Schema.Struct({
    token: Secret,
    area: AreaCode,
    systemAdministrator: Person,
    securityAdministrator: Person,
    auditAdministrator: Person
  }),
  refusals: [404],
  status: 201,
  answer: Schema.Struct({ accounts: Schema.Array(IssuedAccountAnswer) }),
  examples: [
    {
      name: "administrators",
      body: {
        token: sample.token,
        area: "411000000000",
        systemAdministrator: { username: "system", name: "王某甲" },
        securityAdministrator: { username: "security", name: "王某乙" },
        auditAdministrator: { username: "audit", name: "王某丙" }
      }
    }
  ]
})
