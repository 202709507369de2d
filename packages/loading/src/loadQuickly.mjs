import { readFileSync } from "node:fs"
import { enableCompileCache, registerHooks } from "node:module"

// JavaScript, as are the files that import it first: before the cache is on, stripping types costs a start a tenth of a second.

const folder = new URL("../../../node_modules/.wengang-joined/", import.meta.url)

/**
 * Makes what this thread imports from now on load quickly: code compiled once is kept between starts, and a library of
 * hundreds of modules comes as one file where it was joined (tooling/setup/joinLibraries.mjs). Without either everything
 * loads all the same.
 *
 * @param {URL} [at] the folder with the joined libraries
 */
export function loadQuickly(at = folder) {
  enableCompileCache()
  const joined = joinedLibraries(at)
  if (joined.size === 0) return
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context)
      const url = joined.get(found.url)
      return url === undefined ? found : { ...found, url }
    }
  })
}

/**
 * The file of each joined library by the address of its first module, which names the version: another one is not found
 * here and loads module by module.
 *
 * @param {URL} at
 * @returns {ReadonlyMap<string, string>}
 */
function joinedLibraries(at) {
  try {
    const { files } = JSON.parse(readFileSync(new URL("index.json", at), "utf8"))
    return new Map(Object.entries(files).map(([from, to]) => [new URL(from, at).href, new URL(to, at).href]))
  } catch {
    return new Map()
  }
}
