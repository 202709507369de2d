/** `2022-03-05` of what people write for it: 2022/3/5, 2022.3.5, 20220305, 2022年3月5日; undefined for what is no day. */
export function dayIn(text: string): string | undefined {
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

/** `2022-03` of what people write for it: 2022/3, 2022.3, 202203, 2022年3月; undefined for what is no month. */
export function monthIn(text: string): string | undefined {
  const parts =
    /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月?$/.exec(text) ?? /^(\d{4})(\d\d)$/.exec(text)
  const [year, month] = parts?.slice(1) ?? []
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month?.padStart(2, "0")}` : undefined
}

/** A text without spaces, its digits and signs in half width where a Chinese keyboard gave them in full. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, "").replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
}
