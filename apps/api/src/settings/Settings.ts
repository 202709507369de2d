import { Failure, failure } from "@wengang/application/Failure.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { databaseAt } from "@wengang/storage/databaseAt.ts"
import type { StorageOptions } from "@wengang/storage/layerStorage.ts"
import { Result } from "effect"
import { Proxies } from "./Proxies.ts"
import {
  type Environment,
  oneOf,
  optional,
  type Setting,
  secret,
  setting,
  text,
  webAddress,
  wholeNumber
} from "./Setting.ts"
import { timeOfDay } from "./TimeOfDay.ts"

/** All that can be set by the environment. `docs/operations/settings.md` is made of this. */
export const settings = {
  HOST: setting({ zh: "监听地址", en: "The address to listen on" }, "127.0.0.1", text),
  PORT: setting({ zh: "监听端口", en: "The port to listen on" }, "8787", wholeNumber(0, 65535)),
  PUBLIC_ADDRESS: optional(
    { zh: "用户访问的地址；设置 HOST 时必填", en: "The address that people use; needed with HOST" },
    webAddress
  ),
  TRUSTED_PROXIES: optional(
    {
      zh: "反向代理的地址；只采信它们的 X-Forwarded-For",
      en: "The proxies in front, whose X-Forwarded-For is believed"
    },
    Proxies.read
  ),
  DATABASE_URL: setting({ zh: "数据库", en: "The database" }, "sqlite:data/wengang.db", text),
  WENGANG_KEY: optional(
    {
      zh: "加密证件号码的密钥，不设则用数据库旁的密钥文件",
      en: "The key that seals identity numbers; that of the file beside the database where not set"
    },
    text
  ),
  DEMONSTRATION: setting(
    { zh: "空数据库是否装入演示台账", en: "Whether an empty database is filled with the demonstration" },
    "on",
    oneOf("on", "off")
  ),
  NIGHTLY_AT: setting(
    {
      zh: "每晚核验的北京时间，off 为不核验；演示台账不核验",
      en: "When to verify every night, Beijing time; off for never. Demonstration ledgers are left alone"
    },
    "01:30",
    timeOfDay
  ),
  LOG_LEVEL: optional(
    {
      zh: "运行日志的详细程度；不设则为 info（记录每个请求），在终端中为 warn",
      en: "How much the server logs: info (every request) where not set, warn at a terminal"
    },
    oneOf("debug", "info", "warn", "error", "silent")
  ),
  METRICS_TOKEN: optional(
    {
      zh: "从其他机器读取 /metrics 的令牌；不设则只限本机",
      en: "The bearer token for reading /metrics from other machines; this machine only where not set"
    },
    secret
  ),
  RATE_LIMIT: setting(
    { zh: "每个账号或密钥每分钟的请求上限", en: "Requests a minute of one account or key" },
    "6000",
    wholeNumber(1, 1_000_000)
  ),
  ADDRESS_RATE_LIMIT: setting(
    {
      zh: "每个来源地址每分钟未登录（含登录）的请求上限",
      en: "Requests a minute from one address of which nobody is signed in, signing in included"
    },
    "600",
    wholeNumber(1, 1_000_000)
  ),
  BODY_LIMIT_KB: setting(
    { zh: "请求内容的上限，千字节", en: "How large the body of a request may be, in kilobytes" },
    "2048",
    wholeNumber(1, 1_048_576)
  ),
  OIDC_ISSUER: optional(
    { zh: "统一身份认证（OpenID Connect）的颁发者地址", en: "The issuer of a single sign-on (OpenID Connect)" },
    webAddress
  ),
  OIDC_CLIENT_ID: optional({ zh: "在统一身份认证登记的客户端标识", en: "The client's id with the issuer" }, text),
  OIDC_CLIENT_SECRET: optional({ zh: "客户端密钥", en: "The client's secret" }, text),
  OIDC_TITLE: setting({ zh: "登录页按钮上的名称", en: "What its button on the page says" }, "统一身份认证", text),
  OIDC_USERNAME_CLAIM: setting(
    { zh: "与本系统用户名对应的声明", en: "The claim that holds the username of an account here" },
    "preferred_username",
    text
  ),
  EVIDENCE_LIMIT_MB: setting(
    { zh: "整改材料每份的上限，兆字节", en: "How large a paper of a case may be, in megabytes" },
    "20",
    wholeNumber(1, 9999)
  ),
  IMPORT_LIMIT_MB: setting(
    { zh: "导入的工作簿每份的上限，兆字节", en: "How large a workbook that is imported may be, in megabytes" },
    "100",
    wholeNumber(1, 9999)
  ),
  DRAIN_SECONDS: setting(
    {
      zh: "停止前等待处理中请求的时间，秒",
      en: "How long requests under way may take once the server is told to stop, in seconds"
    },
    "10",
    wholeNumber(0, 600)
  )
} as const satisfies Readonly<Record<string, Setting<unknown>>>

type Read = { readonly [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer A> ? A : never }

/** What the environment sets, read once, at start. */
export interface Settings extends Omit<Read, "DATABASE_URL" | "WENGANG_KEY"> {
  readonly database: StorageOptions
}

/** Reads the environment; fails with all that is wrong, each by its name. Values are never repeated: some are secret. */
export function settingsOf(environment: Environment): Settings {
  const wrong: Array<Sentence> = []
  const read: Record<string, unknown> = {}
  for (const [name, { otherwise, read: reading }] of Object.entries<Setting<unknown>>(settings)) {
    const given = environment[name] || otherwise
    const result = given === null ? Result.succeed(null) : reading(given)
    if (Result.isSuccess(result)) read[name] = result.success
    else wrong.push({ zh: `${name}：${result.failure.zh}。`, en: `${name}: ${result.failure.en}.` })
  }
  if ((environment.HOST || "127.0.0.1") !== "127.0.0.1" && !environment.PUBLIC_ADDRESS) wrong.push(addressMissing)
  if (oidc.some((name) => environment[name]) && !oidc.every((name) => environment[name])) wrong.push(oidcIncomplete)
  const database = databaseOf(environment, wrong)
  if (wrong.length > 0) throw wrongSettings(wrong)
  const settled = read as unknown as Read
  return { ...settled, database: { ...database, evidenceLimit: settled.EVIDENCE_LIMIT_MB * 1024 * 1024 } }
}

const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const

const oidcIncomplete: Sentence = {
  zh: "OIDC_ISSUER、OIDC_CLIENT_ID、OIDC_CLIENT_SECRET：三项须同时设置。",
  en: "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: all three are needed."
}

const addressMissing: Sentence = {
  zh: "PUBLIC_ADDRESS：设置 HOST 对外提供服务时，须写明对外地址，例如 https://wengang.example.gov.cn。",
  en: "PUBLIC_ADDRESS: with HOST the server is open to others; set the address that they use."
}

function databaseOf(environment: Environment, wrong: Array<Sentence>): StorageOptions {
  const key = environment.WENGANG_KEY
  try {
    return { path: databaseAt(environment.DATABASE_URL, environment.INIT_CWD ?? process.cwd()), key }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    wrong.push(error.sentence)
    return { path: "", key }
  }
}

function wrongSettings(wrong: ReadonlyArray<Sentence>): Failure {
  return failure(
    "wrong-usage",
    ["环境变量有误，未启动：", ...wrong.map(({ zh }) => `  ${zh}`)].join("\n"),
    ["Settings of the environment are wrong; the server does not start:", ...wrong.map(({ en }) => `  ${en}`)].join(
      "\n"
    )
  )
}
