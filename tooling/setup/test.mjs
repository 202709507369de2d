// Runs every check of the workspace and prints, as its last line, how many tests passed and failed in all suites.
import { spawn } from "node:child_process"
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { stripVTControlCharacters } from "node:util"

const root = fileURLToPath(new URL("../..", import.meta.url))
const temporary = temporaryFolder()
const checks = ["run", "lint", "typecheck", "test"]
const options = ["--continue", "--log-order=grouped", `--concurrency=${Math.min(availableParallelism(), 4)}`]
const turbo = spawn("turbo", [...checks, ...options], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
  shell: process.platform === "win32",
  env: {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    TMPDIR: temporary,
    // Tests make much that lives shortly: with room for it a tenth of their time is not spent on clearing up.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=32`.trim(),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), "node-compile-cache")
  }
})

let written = ""
turbo.stdout.setEncoding("utf8").on("data", (text) => {
  written += text
  process.stdout.write(text)
})
turbo.on("close", (status) => {
  rmSync(temporary, { recursive: true, force: true })
  const plain = stripVTControlCharacters(written)
  const totals = plain.match(/^.*\bTests {2}.*\(\d+\)\s*$/gm) ?? []
  const sum = (word) =>
    totals.reduce((total, line) => total + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0)
  if (status !== 0) console.log("Some checks failed; see above. 有检查未通过，见上。")
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`)
  process.exit(status ?? 1)
})

/** Where tests keep their databases: in memory where there is room, since each waits for the disk at every write. */
function temporaryFolder() {
  const [memory, room] = ["/dev/shm", 4 * 1024 ** 3]
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    if (bavail * bsize >= room) return mkdtempSync(join(memory, "wengang-test-"))
  } catch {
    // No memory to write to, as on most systems but Linux.
  }
  return mkdtempSync(join(tmpdir(), "wengang-test-"))
}
