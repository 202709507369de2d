import { readFileSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"

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
    // By path: some six hundred addresses take longer to read than their files take to be asked.
    const place = fileURLToPath(folder)
    if (!Object.entries(sources).every(([path, state]) => stateOf(place + path) === state)) return new Map()
    return new Map(Object.entries(files).map(([from, to]) => [new URL(from, folder).href, new URL(to, folder).href]))
  } catch {
    return new Map()
  }
}

/**
 * Tells a file from what it was before: when it was written, in whole seconds since images and archives keep no more, and
 * its length in bytes.
 *
 * @param {string} file
 */
export function stateOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `${Math.floor(mtimeMs / 1000)}:${size}`
}
