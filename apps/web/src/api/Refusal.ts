import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** The API refused or could not be reached; the sentence is for the reader. */
export class Refusal extends Error {
  readonly sentence: Sentence
  readonly status: number
  /** The API's name of the reason; empty where it could not be reached. */
  readonly code: string
  /** For programs: the place of the fault, the verdicts against it, the current version. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(sentence: Sentence, status: number, code = "", details: Refusal["details"] = {}) {
    super(sentence.en)
    this.sentence = sentence
    this.status = status
    this.code = code
    this.details = details
  }
}

/** What is said of a server that does not answer. */
export const unreachable: Sentence = {
  zh: "服务没有回应。请检查网络后重试；仍不行，请告知系统管理员。",
  en: "The server does not answer. Look at the network, then try again; if that does not help, tell the administrator."
}

/** What is said once it does again, of what was sent when it did not. */
export const backAgain: Sentence = {
  zh: "服务已恢复。刚才的提交没有得到答复，请看一下是否已办成，没有的再提交一次。",
  en: "The server answers again. What you sent had no answer: see whether it was done, and send it once more if not."
}

/** Whether the server did not answer: what was typed waits for another try. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Refusal && error.sentence === unreachable
}

/** What is said of more words than a query can hold. */
export const tooLong: Sentence = {
  zh: "填写的内容太长，无法查询。请缩短后重试。",
  en: "That is too long to be asked for. Shorten it, then try again."
}

/** What is said of anything that went wrong. */
export function sentenceOf(error: unknown): Sentence {
  if (error instanceof Refusal) return error.sentence
  return { zh: `页面出错：${String(error)}`, en: `The page failed: ${String(error)}` }
}
