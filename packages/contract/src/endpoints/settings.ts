import { defaultSecurityPolicy, SecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import { endpoint } from "../Endpoint.ts"

const tag = "settings"
const path = "/api/settings/security"
const access = "setting.manage"

export const showSecurityPolicyEndpoint = endpoint({
  id: "showSecurityPolicy",
  method: "GET",
  path,
  tag,
  summary: { zh: "安全设置", en: "How strictly people are let in" },
  access,
  status: 200,
  answer: SecurityPolicy,
  examples: [{ name: "as they are" }]
})

export const setSecurityPolicyEndpoint = endpoint({
  id: "setSecurityPolicy",
  method: "PUT",
  path,
  tag,
  summary: { zh: "修改安全设置", en: "Set how strictly people are let in" },
  access,
  body: SecurityPolicy,
  status: 200,
  answer: SecurityPolicy,
  examples: [{ name: "stricter", body: { ...defaultSecurityPolicy, idleMinutes: 15, passwordLength: 12 } }]
})
