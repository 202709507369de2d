import { execFile } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { type RunningServer, startServer } from "@wengang/browser/startServer.ts"
import openapiTS, { astToString } from "openapi-typescript"
import { afterAll, beforeAll, expect, test } from "vitest"

const run = promisify(execFile)
const here = fileURLToPath(new URL("..", import.meta.url))
// Inside the package, so that the program finds the library that it calls with.
const cache = join(here, "node_modules", ".cache")
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, "client-"))
let server: RunningServer

beforeAll(async () => {
  server = await startServer()
}, 120_000)

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server?.stop()
})

test("a client generated from the served document compiles, and works", async () => {
  const document = await (await fetch(`${server.address}api/openapi.json`)).text()
  writeFileSync(join(folder, "schema.d.ts"), astToString(await openapiTS(document)))
  writeFileSync(join(folder, "package.json"), '{"type":"module"}')
  cpSync(join(here, "program", "visit.ts"), join(folder, "visit.ts"))
  const compiler = join(here, "node_modules", "typescript", "bin", "tsc")
  const options = ["--strict", "--target", "es2023", "--module", "nodenext", "--types", "node", "--skipLibCheck"]
  const compiled = await run(process.execPath, [compiler, ...options, "visit.ts"], { cwd: folder }).catch(
    (error: { readonly stdout: string }) => error
  )
  expect(compiled.stdout).toBe("")
  const password = server.passwords.get("township") ?? ""
  const visit = await run(process.execPath, [join(folder, "visit.js"), server.address, password])
  expect(JSON.parse(visit.stdout)).toEqual({
    who: "township",
    persons: 3,
    added: "H-411081101224-900",
    judged: "confirmed",
    pointer: "/values"
  })
})
