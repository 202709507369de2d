import type { Random } from "@wengang/testing/synthetic/Random.ts"
import { birthNearBound } from "./days.ts"

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 17 digits with the check character of GB 11643. */
function checked(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return digits + "10X98765432"[sum % 11]
}

/** A number that some rule looks at twice: another birth date, a wrong check, a disability card, somebody else's. */
export function strangeIdNumber(
  number: string,
  others: ReadonlyArray<string>,
  judged: ReadonlyArray<string>,
  random: Random
): string {
  const eighteen = number.slice(0, 18)
  const ways = [
    () => random.pick(others),
    () => checked(number.slice(0, 6) + birthNearBound(judged, random).replaceAll("-", "") + number.slice(14, 17)),
    () => checked(`999999${number.slice(6, 17)}`),
    () =>
      checked(`${number.slice(0, 10)}${random.pick(["0229", "0230", "0431", "1301", "0000"])}${number.slice(14, 17)}`),
    () => number.slice(0, 17) + random.pick(["0", "5", "X"]),
    () => `${eighteen}${random.pick(["11", "24", "74", "81", "15", "4"])}`,
    () => `${eighteen}${random.pick(["43", "90"])}${random.pick(["12", "B1"])}`,
    () => eighteen.toLowerCase(),
    () => number.slice(0, 15)
  ]
  return random.pick(ways)()
}
