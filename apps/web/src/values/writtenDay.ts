import { calendarText, dayIn, monthIn } from "@wengang/domain/values/CalendarText.ts"

/** The day that somebody wrote in a form that an import takes too, such as 2022年3月5日; undefined where it is none. */
export function writtenDay(text: string): string | undefined {
  const said = dayIn(calendarText(text))
  return said?.kind === "real" ? said.value : undefined
}

/** The month that somebody wrote in such a form. */
export function writtenMonth(text: string): string | undefined {
  const said = monthIn(calendarText(text))
  return said?.kind === "real" ? said.value : undefined
}
