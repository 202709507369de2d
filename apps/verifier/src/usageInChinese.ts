/** What the reader of command lines says in English, and the same in Chinese. */
const sentences: ReadonlyArray<readonly [RegExp, string]> = [
  [/unknown command '(.+?)'/, "没有命令 $1，全部命令见 wengang help。"],
  [/unknown option '(.+?)'/, "没有选项 $1，可用的选项见该命令的 --help。"],
  [/missing required argument '(.+?)'/, "缺少参数 $1，用法见该命令的 --help。"],
  [/too many arguments.*but got \d+: (.+)\./, "参数过多：$1；用法见该命令的 --help。"],
  [/option '(.+?)' argument missing/, "选项 $1 后面缺少内容。"],
  [/required option '(.+?)' not specified/, "缺少必需的选项 $1。"],
  [/option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.+)\./, "选项 $1 不能是“$2”，请选：$3。"],
  [/(?:option|argument) '(.+?)' argument '(.*)' is invalid/, "选项 $1 的内容“$2”有误。"]
]

/** The Chinese sentence for a fault of usage that commander put into English. */
export function usageInChinese(english: string): string {
  for (const [pattern, sentence] of sentences) {
    const found = pattern.exec(english)
    if (found !== null) return sentence.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "")
  }
  return "命令用法有误，用法见 wengang help。"
}
