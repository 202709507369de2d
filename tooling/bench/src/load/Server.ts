import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../../../apps/api/src/main.mjs", import.meta.url))

export interface Server {
  readonly address: string
  /** Ends it as an operator does; tells its exit status. */
  readonly end: () => Promise<number | null>
  readonly process: ChildProcess
}

/** Starts the server on a database, as an office runs it: its log goes to a file or nowhere, at the level of every request. */
export async function startServer(database: string): Promise<Server> {
  const environment = { ...process.env, PORT: "0", DATABASE_URL: `sqlite:${database}`, NIGHTLY_AT: "off" }
  const child = spawn(process.execPath, [main], { env: environment, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  child.stderr.resume()
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text) => {
      said += text
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    void ended.then((status) => reject(new Error(`the server ended with ${status}: ${said}`)))
  })
  return {
    address,
    process: child,
    end: () => {
      child.kill("SIGTERM")
      return ended
    }
  }
}
