import { basename } from "node:path"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** What happened, and what the person who gave the file can do about it. */
const sentences = {
  missing: {
    zh: "找不到这个文件或文件夹，请检查路径",
    en: "there is no such file or folder; check the path"
  },
  "no-permission": {
    zh: "没有权限打开，或文件正被其他程序占用，请关闭后重试",
    en: "it may not be opened, or another program holds it; close it there and try again"
  },
  "not-a-workbook": {
    zh: "不是 .xlsx、.csv 或 .zip 文件，请另存为 .xlsx 后再导入",
    en: "it is no .xlsx, .csv or .zip file; save it as .xlsx and import that"
  },
  "old-xls": {
    zh: "是旧版 .xls 文件，请用 Excel 或 WPS 另存为 .xlsx 后再导入",
    en: "it is an old .xls file; save it as .xlsx in Excel or WPS and import that"
  },
  "other-spreadsheet": {
    zh: "是 .xlsb 或 .ods 表格，请另存为 .xlsx 后再导入",
    en: "it is an .xlsb or .ods spreadsheet; save it as .xlsx and import that"
  },
  encrypted: {
    zh: "文件加了密码，请取消密码后再导入",
    en: "it is protected by a password; remove the password and import it again"
  },
  corrupt: {
    zh: "文件已损坏或不完整，请重新导出或重新拷贝",
    en: "it is damaged or incomplete; export or copy it again"
  },
  "too-large": {
    zh: "解压后过大，不像正常的台账，请拆分后再导入",
    en: "it is too large once unpacked to be an ordinary ledger; split it"
  },
  "nothing-to-read": {
    zh: "里面没有任何 .csv 表，请放入如“户.csv”的文件",
    en: "it holds no .csv sheet; put files such as 户.csv into it"
  },
  "unknown-encoding": {
    zh: "文字编码无法识别，请另存为 UTF-8 编码的 CSV，或存为 .xlsx",
    en: "its text is neither UTF-8 nor GB18030; save it as UTF-8 CSV or as .xlsx"
  },
  "bad-csv": {
    zh: "CSV 的引号不成对，无法分出单元格，请用 Excel 或 WPS 打开后另存为 .xlsx",
    en: "its quotes do not match, so that cells cannot be told apart; open it in Excel or WPS and save it as .xlsx"
  }
} as const satisfies Record<string, Sentence>

export type UnreadableCode = keyof typeof sentences

/** An input of which nothing can be taken; whatever was read of it before must be undone. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput"
  readonly code: UnreadableCode
  /** The last part of the path only: where a file lies is nobody's business in a log. */
  readonly path: string
  readonly sentence: Sentence

  constructor(code: UnreadableCode, path: string, cause?: unknown) {
    const name = basename(path)
    const said = sentences[code]
    super(`${name}: ${said.en}`, { cause })
    this.code = code
    this.path = name
    this.sentence = { zh: `“${name}”${said.zh}`, en: `${name}: ${said.en}` }
  }
}

/** The error as an UnreadableInput: itself if it is one, by its system code, else of the given code. */
export function asUnreadable(error: unknown, path: string, otherwise: UnreadableCode): UnreadableInput {
  if (error instanceof UnreadableInput) return error
  const system = (error as NodeJS.ErrnoException | null)?.code
  if (system === "ENOENT" || system === "ENOTDIR") return new UnreadableInput("missing", path, error)
  if (system === "EACCES" || system === "EPERM" || system === "EBUSY") {
    return new UnreadableInput("no-permission", path, error)
  }
  return new UnreadableInput(otherwise, path, error)
}
