import { say } from "../language/language.ts"

/** `2022-03-09` as the reader writes it: 2022年3月9日, 9 March 2022. */
export function showDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number)
  return say({
    zh: `${year}年${month}月${date}日`,
    en: `${date} ${english(month)} ${year}`
  })
}

/** `2022-03` as the reader writes it. */
export function showMonth(text: string): string {
  const [year, month] = text.split("-").map(Number)
  return say({ zh: `${year}年${month}月`, en: `${english(month)} ${year}` })
}

/** China is so many milliseconds ahead of UTC, all year. */
const ahead = 8 * 3_600_000

/** An instant by the clock of China. */
export function showInstant(iso: string): string {
  // What browsers have for zones of time takes up to 20 ms to be there.
  const [day = "", time = ""] = new Date(Date.parse(iso) + ahead).toISOString().split("T")
  return `${showDay(day)} ${time.slice(0, 5)}`
}

const months = "January February March April May June July August September October November December".split(" ")

function english(month: number | undefined): string {
  return months[(month ?? 1) - 1] ?? ""
}
