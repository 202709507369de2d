import { say } from "../../language/language.ts"
import { areaPath } from "../../names/names.ts"

/** An area by name, and by the code that tells it from others of the name; by its code while the name is asked for. */
export function calledArea(code: string): string {
  const names = areaPath(code)?.join("") ?? ""
  return names === "" ? code : say({ zh: `${names}（${code}）`, en: `${names} (${code})` })
}
