import { execFileSync } from "node:child_process"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { type Subjects, subjectOf } from "./Subjects.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const verifier = "apps/verifier/src/main.mjs"

function run(script: string, words: ReadonlyArray<string>): string {
  return execFileSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"]
  })
}

/** Writes generated ledgers into a folder. */
export function generate(persons: number, folder: string, seed: number): void {
  run("packages/testing/src/writeGenerated.ts", [String(persons), folder, String(seed)])
}

/** The ids of the rules that the command line knows. */
export function knownRules(): ReadonlyArray<string> {
  const rules = JSON.parse(run(verifier, ["rules", "--format", "json"])) as ReadonlyArray<{ readonly rule: string }>
  return rules.map(({ rule }) => rule)
}

/** Imports ledgers into a database; throws when a row is refused, for both judges must see the same rows. */
export function importInto(database: string, folder: string): void {
  const printed = run(verifier, ["import", folder, "--database", `sqlite:${database}`, "--format", "json"])
  const { errors } = JSON.parse(printed) as { readonly errors: ReadonlyArray<unknown> }
  const [first] = errors
  if (first !== undefined) throw new Error(`${errors.length} cells refused, the first: ${JSON.stringify(first)}`)
}

/**
 * Who fails as of a day, by every rule, as the command line says; `output` is written over. Once a day was judged, the
 * next is judged incrementally: what did not come due since is not looked at again, and must be right nonetheless.
 */
export async function verify(database: string, day: string, output: string): Promise<Subjects> {
  run(verifier, [
    "verify",
    "--as-of",
    day,
    "--format",
    "ndjson",
    "--output",
    output,
    "--database",
    `sqlite:${database}`
  ])
  const failing = new Map<string, Set<string>>()
  const lines = createInterface({ input: createReadStream(output, "utf8"), crlfDelay: Number.POSITIVE_INFINITY })
  let first = true
  for await (const line of lines) {
    if (!first) {
      const { rule, subject } = JSON.parse(line) as Verdict
      const subjects = failing.get(rule) ?? new Set()
      failing.set(rule, subjects.add(subjectOf(subject.kind, subject.id)))
    }
    first = false
  }
  return failing
}

interface Verdict {
  readonly rule: string
  readonly subject: { readonly kind: string; readonly id: string }
}
