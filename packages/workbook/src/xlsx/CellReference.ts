const lastColumn = 16_384

/** The 0-based column that a reference such as `AB12` names. */
export function columnOf(reference: string): number {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  if (column < 1 || column > lastColumn) throw new Error(`no column in the reference ${reference}`)
  return column - 1
}
