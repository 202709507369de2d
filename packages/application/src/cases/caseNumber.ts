import type { CaseOrdinal } from "../ports/CaseWrites.ts"

/** What a case is called in addresses and by programs: `411081-2022-0012`. */
export function caseIdOf({ area, year, ordinal }: CaseOrdinal): string {
  return `${area.slice(0, 6)}-${year}-${String(ordinal).padStart(4, "0")}`
}

/** What people call it, in the form of official documents: `禹州市整改〔2022〕12号`. */
export function caseNumberOf({ year, ordinal }: CaseOrdinal, areaName: string): string {
  return `${areaName}整改〔${year}〕${ordinal}号`
}
