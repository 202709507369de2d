const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Text in XML; characters that XML cannot hold are left out. */
export function inXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  const held = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "")
  return held.replace(/[&<>"]/g, (one) => entities[one] ?? "").replaceAll("\r", "&#13;")
}
