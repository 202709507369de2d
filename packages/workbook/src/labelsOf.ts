import { basename, dirname } from "node:path"

/** What to call each of several paths: its last part, with the folder before it where two end alike. */
export function labelsOf(paths: ReadonlyArray<string>): ReadonlyArray<string> {
  const names = paths.map((path) => basename(path))
  return paths.map((path, at) => {
    const name = names[at] ?? ""
    const alike = names.filter((other) => other === name).length > 1
    return alike ? `${basename(dirname(path))}/${name}` : name
  })
}
