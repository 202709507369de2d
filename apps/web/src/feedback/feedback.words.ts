import type { Words } from "../language/Words.ts"

export const words = {
  loading: { zh: "正在读取……", en: "Loading …" },
  problem: { zh: "没有读到内容", en: "Nothing could be read" },
  unexpected: { zh: "页面出错。", en: "The page failed." },
  again: { zh: "重试", en: "Try again" }
} satisfies Words
