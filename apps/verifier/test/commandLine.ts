import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"

const main = fileURLToPath(new URL("../src/main.mjs", import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of the test's own, gone when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wengang-verifier-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the command line as a person does, in a process of its own. */
export function start(words: ReadonlyArray<string>, environment: Record<string, string> = {}): ChildProcess {
  const { INIT_CWD: _, DATABASE_URL: __, WENGANG_KEY: ___, ...inherited } = process.env
  return spawn(process.execPath, [main, ...words], { env: { ...inherited, ...environment } })
}

/** Waits for a process and gives what it wrote. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = ""
  let stderr = ""
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text
  })
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, stdout, stderr })))
}

/** Runs one command line to its end. */
export function wengang(words: ReadonlyArray<string>, environment: Record<string, string> = {}): Promise<Ended> {
  return ended(start(words, environment))
}

/** The JSON that a command printed. */
export async function inJson(words: ReadonlyArray<string>) {
  const { status, stdout, stderr } = await wengang(words)
  if (status !== 0 && status !== 3) throw new Error(`exit ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
