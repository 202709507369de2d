import * as Day from "../values/Day.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Case } from "./Case.ts"

/** How much time a case has left, as lists show it; closed ones and those without a deadline show none. */
export const lamps = ["green", "blue", "red"] as const
export type Lamp = (typeof lamps)[number]

export const lampTitles: Readonly<Record<Lamp, Sentence>> = {
  green: { zh: "未到期", en: "in time" },
  blue: { zh: "即将到期", en: "due soon" },
  red: { zh: "已逾期", en: "overdue" }
}

/** The days on which the colours change: red before `today`, blue up to `soon`, green after it. */
export interface LampDays {
  readonly today: Day.Day
  readonly soon: Day.Day
}

/** The days of the colours, with so many days of notice before a deadline. */
export function lampDays(today: Day.Day, notice: number): LampDays {
  return { today, soon: Day.plusDays(today, notice) }
}

/** The colour of a case; null where it has none. */
export function lampOf({ closedOn, deadline }: Pick<Case, "closedOn" | "deadline">, days: LampDays): Lamp | null {
  if (closedOn !== null || deadline === null) return null
  if (deadline < days.today) return "red"
  return deadline <= days.soon ? "blue" : "green"
}
