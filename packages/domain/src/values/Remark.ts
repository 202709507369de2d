import * as Day from "./Day.ts"

/*
 * Free words that somebody writes to be kept, and to be remembered in the log: they must say something, and must not
 * carry a number by which a person can be found or robbed.
 */

/** The most characters that a remark may have. */
export const longest = 500

/** How many letters, ideographs and digits a remark has; blanks and punctuation say nothing. */
export function saidIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Whether a remark holds a whole identity number, mobile number or bank card, however it is spaced. */
export function holdsPersonalNumber(text: string): boolean {
  const narrow = text.normalize("NFKC")
  if (mobile.test(narrow) || bankCard.test(narrow)) return true
  return [...narrow.matchAll(identity)].some(([, year, month, date]) => Day.isRealDay(`${year}-${month}-${date}`))
}

const mobile = /(?<!\d)(?:86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/
const bankCard = /(?<!\d)62(?:[\s-]?\d){14,17}(?!\d)/
const identity = /(?<!\d)\d{6}[\s-]?(\d{4})[\s-]?(\d{2})[\s-]?(\d{2})[\s-]?\d{3}[\dXx]/g
