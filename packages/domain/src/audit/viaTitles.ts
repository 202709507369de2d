import type { Sentence } from "../values/Sentence.ts"

/** How whoever acted was known. */
export const viaTitles: Readonly<Record<string, Sentence>> = {
  session: { zh: "登录", en: "signed in" },
  key: { zh: "接口密钥", en: "a key" },
  console: { zh: "服务器命令行", en: "the server's console" }
}
