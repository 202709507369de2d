import * as Day from "../../values/Day.ts"
import type * as Period from "../../values/Period.ts"
import type { Sentence } from "../../values/Sentence.ts"

/** `2021年3月1日至今`. */
export function spanInChinese({ startOn, endOn }: Period.Period): string {
  return `${Day.inChinese(startOn)}至${endOn === null ? "今" : Day.inChinese(endOn)}`
}

/** `2021-03-01 to now`. */
export function spanInEnglish({ startOn, endOn }: Period.Period): string {
  return `${startOn} to ${endOn ?? "now"}`
}

/** Why a span does not hold all of another; its end is not read where its start decides. */
export function gapInSpan(period: Period.Period, first: Day.Day, from: Sentence, to: Sentence): Sentence {
  const { startOn } = period
  if (startOn > first) {
    return {
      zh: `时段始于${Day.inChinese(startOn)}，晚于${from.zh}`,
      en: `the span begins on ${startOn}, after ${from.en}`
    }
  }
  const endOn = period.endOn ?? startOn
  return { zh: `时段止于${Day.inChinese(endOn)}，早于${to.zh}`, en: `the span ends on ${endOn}, before ${to.en}` }
}

/** A day as each language writes it. */
export function dayInWords(day: Day.Day): Sentence {
  return { zh: Day.inChinese(day), en: day }
}
