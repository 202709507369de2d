import type { Sheet } from "../Sheet.ts"

/** Only a training allowance may have a class for its period: any other grant gets a year instead. */
export function mendPeriod(cells: ReadonlyArray<string>, { columns }: Sheet): ReadonlyArray<string> {
  const period = columns.findIndex(({ form }) => form.kind === "period")
  if (period < 0 || cells.includes("培训生活费") || /^\d{4}(-\d{2})?$/.test(cells[period] ?? "")) return cells
  return cells.with(period, "2021")
}
