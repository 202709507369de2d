import * as Month from "../../values/Month.ts"
import type { Sentence } from "../../values/Sentence.ts"

/** More are not read; the first tell how the rule began, the last what decided. */
const [begin, end] = [24, 6]
/** Rows named before one sentence that holds for them. */
const named = 5

/** Sentences in the order told, each once; of months and rows of which the same is said, it is said together. */
export class Told {
  private readonly said = new Map<string, Saying>()

  clear(): void {
    this.said.clear()
  }

  /** Tells a sentence of everything, or of a month or a row by its key. */
  tell(sentence: Sentence, of?: string): void {
    if (of === undefined) this.forgetBeginning(sentence)
    const key = `${of === undefined} ${sentence.en}`
    const known = this.said.get(key)
    if (known === undefined) this.said.set(key, { sentence, of: new Set(of === undefined ? [] : [of]) })
    else if (of !== undefined) known.of.add(of)
  }

  /** A number told alone goes once it is told with what it is measured by. */
  private forgetBeginning({ zh }: Sentence): void {
    for (const [key, { sentence, of }] of this.said) {
      if (of.size === 0 && zh.startsWith(`${sentence.zh}，`)) this.said.delete(key)
    }
  }

  /** What was told, the middle of a long list left out and counted. */
  get sentences(): ReadonlyArray<Sentence> {
    const all = [...this.said.values()].map(withRows)
    const left = all.length - begin - end
    if (left <= 0) return all
    const more = { zh: `另有${left}项比较从略`, en: `${left} more comparisons are left out` }
    return [...all.slice(0, begin), ...all.slice(-end), more]
  }
}

interface Saying {
  readonly sentence: Sentence
  readonly of: Set<string>
}

function withRows({ sentence, of }: Saying): Sentence {
  if (of.size === 0) return sentence
  const rows = [...of].sort()
  if (rows.every(Month.isRealMonth)) {
    const months = rows as ReadonlyArray<Month.Month>
    return {
      zh: `${Month.listInChinese(months)}：${sentence.zh}`,
      en: `${Month.listInEnglish(months)}: ${sentence.en}`
    }
  }
  const first = rows.slice(0, named)
  const more = rows.length - first.length
  return {
    zh: `${first.join("、")}${more > 0 ? `等${rows.length}条` : ""}：${sentence.zh}`,
    en: `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}: ${sentence.en}`
  }
}
