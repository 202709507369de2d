import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** What is wrong with one cell. */
export class CellFault {
  readonly code: string
  readonly reason: Sentence

  constructor(code: string, zh: string, en: string) {
    this.code = code
    this.reason = { zh, en }
  }
}
