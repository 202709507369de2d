// Joins each library of hundreds of modules into one file, which a process loads in a tenth of the time
// (packages/loading). Made of what is installed, anew with each lock file; without it everything runs all the same.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { relative } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const [lock] = process.argv.slice(2)
const folder = fileURLToPath(new URL("../../node_modules/.wengang-joined/", import.meta.url))
const draft = `${folder.slice(0, -1)}.${process.pid}.part/`

/** Every name under which the product and its libraries import them: modules of one name are never loaded beside those of another. */
const libraries = [["effect"], ["kysely", "kysely/migration"]]

const files = {}
rmSync(draft, { recursive: true, force: true })
mkdirSync(draft, { recursive: true })
for (const names of libraries) {
  const input = Object.fromEntries(
    names.map((name) => [name.replace("/", "-"), fileURLToPath(import.meta.resolve(name))])
  )
  const library = await rolldown({ input, platform: "node", treeshake: false, external: /^node:/ })
  await library.write({
    dir: draft,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: `${names[0]}-[name].mjs`,
    // Names stay as they are: errors tell them.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } }
  })
  await library.close()
  for (const [name, path] of Object.entries(input)) {
    files[relative(folder, path).replaceAll("\\", "/")] = `./${name}.mjs`
  }
}
writeFileSync(`${draft}index.json`, JSON.stringify({ lock, files }))
rmSync(folder, { recursive: true, force: true })
renameSync(draft, folder)
