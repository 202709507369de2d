import type { Check } from "./Check.ts"
import { destinationOf, isTest, memberOf } from "./Member.ts"
import type { Import } from "./SourceFile.ts"

interface Arrow {
  readonly imports: ReadonlyArray<string>
  /** Of which it may import the types only. */
  readonly types?: ReadonlyArray<string>
  /** What the scripts that build it may import besides. */
  readonly build?: ReadonlyArray<string>
}

/** Which packages of the workspace each package and app may import. */
export const arrows: Readonly<Record<string, Arrow>> = {
  domain: { imports: [] },
  areas: { imports: [] },
  loading: { imports: [] },
  contract: { imports: ["domain"] },
  application: { imports: ["domain"] },
  storage: { imports: ["domain", "application", "areas", "loading"] },
  accounts: { imports: ["domain", "application", "storage"] },
  workbook: { imports: ["domain", "application"] },
  testing: { imports: ["domain", "areas", "workbook"] },
  api: { imports: ["domain", "application", "contract", "storage", "accounts", "workbook", "testing", "loading"] },
  verifier: { imports: ["domain", "application", "storage", "accounts", "workbook", "loading"] },
  web: { imports: ["domain", "contract"], types: ["api"], build: ["storage"] }
}

/** What tests of every package may import besides, save those that it rests on itself. */
const forTests = "testing"

/** Imports between packages follow the arrows; relative imports stay in their package. */
export const packageArrows: Check = ({ sources }) =>
  sources.flatMap(({ path, imports }) => {
    if (arrows[memberOf(path).name] === undefined) {
      return [
        `${path} lies in a package without arrows: say in tooling/architecture/src/PackageArrows.ts what it may import.`
      ]
    }
    return imports.flatMap((one) => objectionTo(path, one) ?? [])
  })

function objectionTo(path: string, { specifier, typeOnly }: Import): string | undefined {
  const { name, folder } = memberOf(path)
  const destination = destinationOf(path, specifier)
  if (destination.kind === "library") return undefined
  const named = `${path} imports "${specifier}"`
  if (destination.relative) {
    if (destination.path.startsWith(`${folder}/`)) return undefined
    return `${named}: a relative import stays in its package; other packages are imported by name, @wengang/….`
  }
  const { member } = destination
  const { imports = [], types = [], build = [] } = arrows[name] ?? {}
  if (build.includes(member) && path.startsWith(`${folder}/build/`)) return undefined
  if (member === name) return `${named}: a package imports its own files by relative paths.`
  if (imports.includes(member) || (types.includes(member) && typeOnly)) return undefined
  if (types.includes(member)) return `${named}: ${name} may take only types from ${member}, by \`import type\`.`
  if (member === forTests && isTest(path)) {
    if (!restsOn(forTests, name)) return undefined
    return `${named}: ${forTests} rests on ${name}, so that the tests of ${name} cannot rest on ${forTests}.`
  }
  return `${named}: ${name} may import ${imports.length === 0 ? "no other package" : `only ${imports.join(", ")}`}.`
}

/** Whether a package imports another one, directly or through others. */
export function restsOn(name: string, other: string): boolean {
  const { imports = [], types = [] } = arrows[name] ?? {}
  return [...imports, ...types].some((next) => next === other || restsOn(next, other))
}
