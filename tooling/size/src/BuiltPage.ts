import { readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { fileURLToPath } from "node:url"
import { parseSync } from "vite"

/** A script that the build of the web app left. */
export interface BuiltScript {
  /** From the root of the page. */
  readonly path: string
  readonly text: string
}

const dist = fileURLToPath(new URL("../../../apps/web/dist/", import.meta.url))

/** All scripts of the built page. */
export function builtScripts(): ReadonlyArray<BuiltScript> {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.m?js$/.test(path))
    .sort()
    .map(readScript)
}

/** The scripts that a browser fetches before the page shows anything: those of the document, and what they import. */
export function firstLoad(): ReadonlyArray<BuiltScript> {
  const document = readFileSync(join(dist, "index.html"), "utf8")
  const wanted = [...document.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.m?js)"/g)].map(([, path]) =>
    String(path)
  )
  const found = new Map<string, BuiltScript>()
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (found.has(path)) continue
    const script = readScript(path)
    found.set(path, script)
    wanted.push(...importsOf(script))
  }
  return [...found.values()]
}

function importsOf({ path, text }: BuiltScript): ReadonlyArray<string> {
  const { program } = parseSync(path, text)
  return program.body.flatMap((statement) => {
    const source = "source" in statement ? statement.source?.value : undefined
    return source === undefined ? [] : [posix.join(posix.dirname(path), source)]
  })
}

function readScript(path: string): BuiltScript {
  return { path, text: readFileSync(join(dist, path), "utf8") }
}
