import type { Check } from "./Check.ts"
import type { Checkout } from "./Checkout.ts"
import { destinationOf } from "./Member.ts"
import type { SourceFile } from "./SourceFile.ts"

const folder = "packages/domain/src/rules/"
const catalogue = `${folder}catalogue.ts`
const tests = "packages/domain/test/rules/"

/** Each rule is alone in a file named after its id, in a room of rules; it is in the catalogue, and has a test. */
export const ruleFiles: Check = (checkout) => {
  const catalogued = new Set(
    checkout.sources
      .filter(({ path }) => path === catalogue)
      .flatMap(({ imports }) => imports.map(({ specifier }) => destinationOf(catalogue, specifier)))
      .flatMap((destination) => (destination.kind === "file" ? [destination.path] : []))
  )
  return checkout.sources
    .filter(({ path }) => path.startsWith(folder))
    .flatMap((file) => [
      ...misnamed(file),
      ...(catalogued.has(file.path) ? [] : uncatalogued(file)),
      ...untested(file, checkout)
    ])
}

function misnamed({ path, rules }: SourceFile): ReadonlyArray<string> {
  const [room, name, ...deeper] = path.slice(folder.length).replace(/\.ts$/, "").split("/")
  const [id, ...others] = rules
  if (id === undefined) {
    return name?.includes(".") === true ? [`${path} is named like a rule, but declares none.`] : []
  }
  if (others.length > 0) return [`${path} declares the rules ${rules.join(", ")}: one rule, one file.`]
  if (name === id && deeper.length === 0) return []
  return [`${path} declares the rule ${id}: its file is ${folder}${name === undefined ? "ROOM" : room}/${id}.ts.`]
}

function uncatalogued({ path, rules }: SourceFile): ReadonlyArray<string> {
  return rules.map((id) => `${path} declares the rule ${id}, which ${catalogue} does not import.`)
}

function untested({ path, rules }: SourceFile, { paths }: Checkout): ReadonlyArray<string> {
  return rules
    .filter((id) => !paths.some((test) => test.startsWith(tests) && test.endsWith(`/${id}.test.ts`)))
    .map((id) => `${path} declares the rule ${id}, but there is no test ${tests}${id}.test.ts.`)
}
