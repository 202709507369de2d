import { spawn } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(import.meta.resolve("@wengang/api/main.mjs"))

export interface RunningServer {
  readonly address: string
  /** The file of its database. */
  readonly database: string
  /** The passwords that it printed, by username. */
  readonly passwords: ReadonlyMap<string, string>
  /** All that it has said so far. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** A folder with the demonstration as the first start leaves it, and the passwords that were printed. */
interface Prepared {
  readonly folder: string
  readonly passwords: ReadonlyMap<string, string>
}

let prepared: Promise<Prepared> | undefined

/**
 * Starts the server as a user would, on a database of its own and a free port; with further settings. The demonstration is
 * loaded by a first start, once a process: those that follow find it as a second start would.
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "wengang-browser-"))
  if (Object.keys(settings).length > 0) return start(folder, settings)
  prepared ??= prepare()
  const { folder: from, passwords } = await prepared
  cpSync(from, folder, { recursive: true })
  return { ...(await start(folder, settings)), passwords }
}

async function prepare(): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), "wengang-browser-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  const { passwords, end } = await start(folder, {})
  await end()
  return { folder, passwords }
}

function start(
  folder: string,
  settings: Readonly<Record<string, string>>
): Promise<RunningServer & { readonly end: () => Promise<void> }> {
  const database = join(folder, "test.db")
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", DATABASE_URL: `sqlite:${database}`, ...settings },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const end = async () => {
    child.kill("SIGTERM")
    await ended
  }
  const stop = async () => {
    await end()
    rmSync(folder, { recursive: true, force: true })
  }
  return new Promise((resolve, reject) => {
    let said = ""
    const listen = (text: Buffer) => {
      said += text.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      if (address !== undefined)
        resolve({ address, database, passwords: passwordsIn(said), said: () => said, stop, end })
    }
    child.stdout.on("data", listen)
    child.stderr.on("data", listen)
    child.once("exit", () => reject(new Error(`the server ended: ${said}`)))
  })
}

function passwordsIn(said: string): ReadonlyMap<string, string> {
  return new Map([...said.matchAll(/^ {2}(\w+) +(\S+) {2}/gm)].map(([, name = "", password = ""]) => [name, password]))
}
