import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs"
import { failure } from "@wengang/application/Failure.ts"
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
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("a folder is no place for a result")
  const draft = `${path}.${process.pid}.part`
  const file = openSync(draft, "w")
  let open = true
  const discard = () => {
    if (open) closeSync(file)
    open = false
    rmSync(draft, { force: true })
  }
  return {
    write: async (text) => {
      for (let rest = typeof text === "string" ? Buffer.from(text) : text; rest.byteLength > 0; )
        rest = rest.subarray(writeSync(file, rest))
    },
    finish: async () => {
      closeSync(file)
      open = false
      putInPlace(draft, path)
    },
    abandon: discard
  }
}

function putInPlace(draft: string, path: string): void {
  try {
    renameSync(draft, path)
  } catch (error) {
    throw failure(
      "unexpected",
      `结果文件 ${path} 无法写入；命令本身已完成。`,
      `The file ${path} could not be written; the command itself was carried out.`,
      error
    )
  }
}
