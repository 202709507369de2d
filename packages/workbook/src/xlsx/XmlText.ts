const escaped = /_x([0-9A-Fa-f]{4})_/g

/** Text as office files keep it: `_x000D_` stands for the character of that code (ECMA-376, ST_Xstring). */
export function unescapeXmlText(text: string): string {
  if (!text.includes("_x")) return text
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The reverse for text that would be taken for such an escape. */
export function escapeXmlText(text: string): string {
  if (!text.includes("_x")) return text
  return text.replace(escaped, (found) => `_x005F${found}`)
}
