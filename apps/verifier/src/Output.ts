import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs"
import { isClosedPipe } from "./closedPipe.ts"

/** Where a command's result goes: stdout, or a file that appears whole or not at all. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => void
}

export const standardOutput: Output = {
  write: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()))
    }),
  finish: async () => {},
  abandon: () => {}
}

/** Writes beside the file first and puts it in place at the end. */
export function fileOutput(path: string): Output {
  const draft = `${path}.${process.pid}.part`
  const file = openSync(draft, "w")
  return {
    write: async (text) => {
      for (let rest = typeof text === "string" ? Buffer.from(text) : text; rest.byteLength > 0; )
        rest = rest.subarray(writeSync(file, rest))
    },
    finish: async () => {
      closeSync(file)
      renameSync(draft, path)
    },
    abandon: () => {
      closeSync(file)
      rmSync(draft, { force: true })
    }
  }
}
