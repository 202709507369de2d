import type { Words } from "../language/Words.ts"

export const words = {
  alone: {
    zh: "未连接，只按本页已有的数据判断。",
    en: "Not connected: judged by what this page has."
  },
  told: (opened: ReadonlyArray<{ readonly zh: string; readonly en: string }>) => ({
    zh:
      opened.length === 0 ? "没有新的疑点。" : `将出现 ${opened.length} 条疑点：${opened.map(({ zh }) => zh).join("")}`,
    en:
      opened.length === 0
        ? "Nothing new against it."
        : `${opened.length} would appear: ${opened.map(({ en }) => en).join(" ")}`
  })
} satisfies Words
