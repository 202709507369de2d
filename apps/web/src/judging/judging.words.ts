import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"

export const words = {
  remarkOn: ({ zh, en }: Sentence) => ({ zh: `填报说明：${zh}`, en: `Remark: ${en}` }),
  addRemark: { zh: "写说明", en: "Remark on it" },
  remarkHint: {
    zh: "说明随本行保存，供核实人参看；疑点仍待核实。",
    en: "Saved with the row, for whoever judges it; the suspicion stands."
  },
  remarked: { zh: "附说明", en: "with a remark" },
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
