import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { measure } from "./measure.ts"
import type { Usage } from "./Usage.ts"

const script = "apps/verifier/src/main.mjs"

export interface Imported {
  readonly usage: Usage
  readonly rows: number
}

export interface Verified {
  readonly usage: Usage
  readonly dossiers: number
  readonly verdicts: number
  readonly opened: number
}

export interface WrittenVerdicts {
  readonly usage: Usage
  /** Tells lists of verdicts apart, byte by byte. */
  readonly digest: string
}

/** Imports ledgers into a database; throws when a row of them is refused. */
export async function importInto(database: string, path: string, folder: string): Promise<Imported> {
  const words = ["import", path, "--database", `sqlite:${database}`, "--format", "json"]
  const { usage, stdout } = await measure(script, words, folder)
  const { sheets, errors } = JSON.parse(stdout) as {
    readonly sheets: Readonly<Record<string, { readonly rows: number }>>
    readonly errors: ReadonlyArray<unknown>
  }
  if (errors.length > 0) throw new Error(`${path}: ${errors.length} errors, the first: ${JSON.stringify(errors[0])}`)
  return { usage, rows: Object.values(sheets).reduce((sum, { rows }) => sum + rows, 0) }
}

/** Judges a database as of a day. */
export async function verify(
  database: string,
  asOf: string,
  mode: "full" | "incremental",
  folder: string
): Promise<Verified> {
  const at = ["--database", `sqlite:${database}`]
  const { usage } = await measure(script, ["verify", "--mode", mode, "--as-of", asOf, ...at], folder)
  const { stdout } = await measure(script, ["status", "--format", "json", ...at], folder)
  const { lastRun } = JSON.parse(stdout) as {
    readonly lastRun: {
      readonly dossiers: number
      readonly verdicts: number
      readonly findings: { readonly opened: number }
    }
  }
  const { dossiers, verdicts, findings } = lastRun
  return { usage, dossiers, verdicts, opened: findings.opened }
}

/** Writes all verdicts that hold to a file, by a run that finds nothing changed. */
export async function verdictsIn(database: string, asOf: string, folder: string): Promise<WrittenVerdicts> {
  const output = join(folder, "verdicts.ndjson")
  const words = ["verify", "--as-of", asOf, "--format", "ndjson", "--output", output]
  const { usage } = await measure(script, [...words, "--database", `sqlite:${database}`], folder)
  const digest = createHash("sha256")
  let head = true
  for await (const line of createInterface({
    input: createReadStream(output, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY
  })) {
    // The first line tells of the run, which is another one each time.
    if (!head) digest.update(line).update("\n")
    head = false
  }
  return { usage, digest: digest.digest("hex") }
}

/** Starts the command line once, so that the first one measured finds its code compiled like all others. */
export async function warmUp(folder: string): Promise<void> {
  await measure(script, ["rules", "--format", "json"], folder)
}
