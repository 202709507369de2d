import { checkSymbol } from "@wengang/domain/values/CreditCode.ts"

/** The credit code of a household business (92): nine digits tell those of a county apart. */
export function businessCode(county: string, nine: string): string {
  return withCheck(`92${county}${nine}`)
}

/** The credit code of an enterprise (91): nine digits tell those of a county apart. */
export function enterpriseCode(county: string, nine: string): string {
  return withCheck(`91${county}${nine}`)
}

function withCheck(first17: string): string {
  return first17 + (checkSymbol(first17) ?? "")
}
