import { tmpdir } from "node:os"
import { resolve } from "node:path"
import { parseArgs } from "node:util"

export interface Options {
  /** How many persons to measure with, the smallest first. */
  readonly persons: ReadonlyArray<number>
  /** How many rows of one sheet to measure imports with; 0 for none. */
  readonly rows: number
  /** Where ledgers and databases are made. */
  readonly folder: string
  /** Whether ledgers and databases stay when they were measured, and those kept before are measured again. */
  readonly keep: boolean
}

/** The options of a command line. */
export function readOptions(words: ReadonlyArray<string>): Options {
  const { values } = parseArgs({
    args: words.filter((word) => word !== "--"),
    options: {
      persons: { type: "string", default: "10000,100000,1000000" },
      rows: { type: "string", default: "100000" },
      folder: { type: "string", default: tmpdir() },
      keep: { type: "boolean", default: false }
    }
  })
  const persons = values.persons.split(",").map(positive)
  return {
    persons: persons.sort((a, b) => a - b),
    rows: values.rows === "0" ? 0 : positive(values.rows),
    folder: resolve(process.env.INIT_CWD ?? process.cwd(), values.folder),
    keep: values.keep
  }
}

function positive(text: string): number {
  const count = Number(text)
  if (Number.isSafeInteger(count) && count > 0) return count
  throw new Error(`"${text}" is not a count of persons or rows`)
}
