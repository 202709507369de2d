import { spawn } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { accountVariable, type Usage } from "./Usage.ts"

export interface Measured {
  readonly usage: Usage
  readonly stdout: string
}

const root = fileURLToPath(new URL("../../..", import.meta.url))
const preload = new URL("leaveAccount.ts", import.meta.url).href

/** Runs a script of the checkout in a process of its own; throws when it fails. */
export async function measure(script: string, words: ReadonlyArray<string>, folder: string): Promise<Measured> {
  const account = join(folder, "account.json")
  const begun = performance.now()
  const child = spawn(process.execPath, ["--import", preload, join(root, script), ...words], {
    cwd: root,
    env: { ...process.env, [accountVariable]: account },
    stdio: ["ignore", "pipe", "inherit"]
  })
  const pieces: Array<Buffer> = []
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  const wallSeconds = (performance.now() - begun) / 1000
  if (status !== 0) throw new Error(`${script} ${words.join(" ")} ended with ${status}`)
  const { cpuSeconds, peakBytes } = JSON.parse(readFileSync(account, "utf8")) as Omit<Usage, "wallSeconds">
  rmSync(account)
  return { usage: { wallSeconds, cpuSeconds, peakBytes }, stdout: Buffer.concat(pieces).toString("utf8") }
}
