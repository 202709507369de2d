import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import type { Plugin, Rolldown } from "vite"

const app = fileURLToPath(new URL("../src/App.tsx", import.meta.url))

/**
 * Tells the server, by `views.json`, which scripts each view is made of beside those of all, so that it can name them with the
 * document: the browser then asks for them with the first ones, and not after these have run.
 */
export function viewFiles(): Plugin {
  return {
    name: "wengang:view-files",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk")
      const views = viewsOf(app).map(({ path, module }) => ({ path, files: filesOf(module, chunks) }))
      this.emitFile({ type: "asset", fileName: "views.json", source: JSON.stringify(views) })
    }
  }
}

/** The addresses of the application with the module of the view at each, as its source names them. */
function viewsOf(source: string): ReadonlyArray<{ readonly path: string; readonly module: string }> {
  const text = readFileSync(source, "utf8")
  const modules = new Map(laterIn(source))
  const routes = [...text.matchAll(/<Route path="(\/[^"]*)" component=\{(\w+)\}/g)]
  return routes.map(([, path = "", name = ""]) => {
    const module = modules.get(name) ?? firstLater(source, text, name)
    if (module === undefined) throw new Error(`the script of the view at ${path} is not known`)
    return { path, module }
  })
}

/** Views that are fetched when they are shown, by name. */
function laterIn(source: string): ReadonlyArray<readonly [string, string]> {
  const found = readFileSync(source, "utf8").matchAll(
    /const (\w+) = later\(\s*async \(\) =>\s*\(await import\("([^"]+)"\)\)/g
  )
  return [...found].map(([, name = "", path = ""]) => [name, resolve(dirname(source), path)] as const)
}

/** The view that a component of the first script shows. */
function firstLater(source: string, text: string, name: string): string | undefined {
  const path = new RegExp(`import \\{ ${name} \\} from "([^"]+)"`).exec(text)?.[1]
  return path === undefined ? undefined : laterIn(resolve(dirname(source), path))[0]?.[1]
}

/** A view's own script and all that it imports, but for what the document names anyway. */
function filesOf(module: string, chunks: ReadonlyArray<Rolldown.OutputChunk>): ReadonlyArray<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = (names: ReadonlyArray<string>, known = new Set<string>()): ReadonlySet<string> => {
    for (const name of names) {
      if (known.has(name)) continue
      known.add(name)
      reached(byName.get(name)?.imports ?? [], known)
    }
    return known
  }
  const first = reached(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  const own = chunks.filter(({ facadeModuleId }) => facadeModuleId === module).map(({ fileName }) => fileName)
  if (own.length === 0) throw new Error(`${module} is no script of its own`)
  return [...reached(own)].filter((name) => !first.has(name))
}
