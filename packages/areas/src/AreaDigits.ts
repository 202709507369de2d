/*
 * Inside this package a place is known by its significant digits: 2 for a province, 4 a city, 6 a county, 9 a township,
 * 12 a village, none for the nation. Outside it always has 12.
 */

const lengths = [0, 2, 4, 6, 9, 12]

/** The 12 digits of a place. */
export function fullCode(digits: string): string {
  return digits.padEnd(12, "0")
}

/**
 * The significant digits of a 12-digit code, or nothing for another text.
 * Where a place and the only part of it share a code (东莞市, a city that is its own county), the whole is meant.
 */
export function significantDigits(code: string): string | undefined {
  if (!/^\d{12}$/.test(code)) return undefined
  const length = lengths.find((end) => /^0*$/.test(code.slice(end)))
  return code.slice(0, length)
}

/** The digits of the place and of all that it lies in, the province first. */
export function lineage(digits: string): string[] {
  return lengths.filter((end) => end > 0 && end <= digits.length).map((end) => digits.slice(0, end))
}
