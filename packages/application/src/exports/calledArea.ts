/** An area in a text of a file: by name, and by the code that tells it from others of the name. */
export function calledArea(code: string, path: (code: string) => ReadonlyArray<string>): string {
  const names = path(code).join("")
  return names === "" ? code : `${names}（${code}）`
}
