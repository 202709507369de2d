import { readFileSync, statSync } from "node:fs"

/**
 * What is joined in a folder: the file that stands for each module, by the module's address. Empty where nothing is, the
 * list is broken, or a source was changed since it was joined: then modules load one by one.
 *
 * @param {URL} folder
 * @returns {ReadonlyMap<string, string>}
 */
export function joinedFiles(folder) {
  try {
    const { files, sources = {} } = JSON.parse(readFileSync(new URL("index.json", folder), "utf8"))
    if (!Object.entries(sources).every(([path, state]) => stateOf(new URL(path, folder)) === state)) return new Map()
    return new Map(Object.entries(files).map(([from, to]) => [new URL(from, folder).href, new URL(to, folder).href]))
  } catch {
    return new Map()
  }
}

/**
 * Tells a file from what it was before: when it was written, in whole seconds since images and archives keep no more, and
 * its length in bytes.
 *
 * @param {URL} file
 */
export function stateOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `${Math.floor(mtimeMs / 1000)}:${size}`
}
