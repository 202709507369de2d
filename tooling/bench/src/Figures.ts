/** A count with its thousands set apart. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString("en-US")
}

/** A figure with three digits that count. */
export function rough(value: number): string {
  return value >= 1000 ? grouped(Number(value.toPrecision(3))) : String(Number(value.toPrecision(3)))
}

/** How many times the base a figure is. */
export function times(value: number, base: number): string {
  return base === 0 ? "–" : `× ${rough(value / base)}`
}

export const mebi = 2 ** 20
export const gibi = 2 ** 30
