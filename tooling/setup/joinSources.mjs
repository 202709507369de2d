// Joins the modules of each program into a few files, which a process loads in a third of the time (packages/loading).
// Made of the sources as they are; once one of them is changed, modules load one by one until this ran again.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { rolldown } from "rolldown"
import { stateOf } from "../../packages/loading/src/joinedFiles.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = `${root}node_modules/.wengang-joined-sources/`
const draft = `${folder.slice(0, -1)}.${process.pid}.part/`

/** What processes and threads begin with. */
const programs = {
  server: "apps/api/src/server.ts",
  job: "apps/api/src/jobs/carryOut.ts",
  verifier: "apps/verifier/src/program.ts",
  slices: "packages/storage/src/dossiers/answerSlices.ts"
}

const path = (from, to) => relative(from, to).replaceAll("\\", "/")
const isOwn = (specifier) => /^[./]|^@wengang\//.test(specifier)
const sources = new Set()

/** Libraries stay where Node finds them from the module that imports them. */
const leaveLibraries = {
  name: "leave-libraries",
  resolveId(specifier, importer) {
    if (importer === undefined || specifier.startsWith("node:") || isOwn(specifier)) return null
    const url = import.meta.resolve(specifier, pathToFileURL(importer).href)
    if (url.startsWith("node:")) return { id: url, external: true }
    return { id: `./${path(folder, fileURLToPath(url))}`, external: true }
  }
}

/** A module that asks where it is, or where another is, is told what it would be told by itself. */
const keepPlaces = {
  name: "keep-places",
  transform(code, id) {
    if (id.startsWith("\0")) return null
    sources.add(id)
    if (!code.includes("import.meta.")) return null
    const address = (file) => `new URL(${JSON.stringify(path(folder, file))}, import.meta["url"])`
    const named = (specifier) => fileURLToPath(import.meta.resolve(specifier, pathToFileURL(id).href))
    return code
      .replaceAll(/import\.meta\.resolve\("([^"]+)"\)/g, (_, specifier) => `${address(named(specifier))}.href`)
      .replaceAll("import.meta.url", `${address(id)}.href`)
      .replaceAll("import.meta.dirname", `process.getBuiltinModule("node:url").fileURLToPath(${address(dirname(id))})`)
  }
}

const joined = await rolldown({
  input: Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, root + program])),
  platform: "node",
  treeshake: false,
  external: /^node:/,
  plugins: [leaveLibraries, keepPlaces]
})
rmSync(draft, { recursive: true, force: true })
mkdirSync(draft, { recursive: true })
await joined.write({
  dir: draft,
  format: "esm",
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name]-[hash].mjs"
})
await joined.close()
const files = Object.fromEntries(
  Object.entries(programs).map(([name, program]) => [path(folder, root + program), `./${name}.mjs`])
)
const states = Object.fromEntries([...sources].sort().map((file) => [path(folder, file), stateOf(file)]))
writeFileSync(`${draft}index.json`, JSON.stringify({ files, sources: states }))
rmSync(folder, { recursive: true, force: true })
renameSync(draft, folder)
