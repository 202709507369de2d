import { resolve } from "node:path"
import { parseArgs } from "node:util"

export interface Options {
  readonly persons: number
  readonly seeds: ReadonlyArray<number>
  readonly days: ReadonlyArray<string>
  readonly share: number
  /** Where ledgers and databases stay; without it they go. */
  readonly keep: string | undefined
}

/** The options of a command line. */
export function readOptions(words: ReadonlyArray<string>): Options {
  const { values } = parseArgs({
    args: words.filter((word) => word !== "--"),
    options: {
      persons: { type: "string", default: "200000" },
      seeds: { type: "string", default: "1" },
      days: { type: "string", default: "2022-03-09,2024-02-29" },
      share: { type: "string", default: "0.1" },
      keep: { type: "string" }
    }
  })
  return {
    persons: Number(values.persons),
    seeds: values.seeds.split(",").map(Number),
    days: values.days.split(","),
    share: Number(values.share),
    keep: values.keep === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), values.keep)
  }
}
