const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** Whether a unified social credit code satisfies GB 32100-2015: 18 of 31 symbols, check symbol by weights 3^i mod 31. */
export function isValid(code: string): boolean {
  const upper = code.toUpperCase()
  return upper.length === 18 && checkSymbol(upper.slice(0, 17)) === upper.charAt(17)
}

/** The 18th symbol that GB 32100 gives to 17 symbols; undefined where one of them is not of the 31. */
export function checkSymbol(first17: string): string | undefined {
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    const value = symbols.indexOf(first17.charAt(at))
    if (value < 0 || first17.charAt(at) === "") return undefined
    sum += value * weight
  }
  return symbols.charAt((31 - (sum % 31)) % 31)
}
