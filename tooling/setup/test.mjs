// Runs every check of the workspace and prints, as its last line, how many tests passed and failed in all suites.
import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { stripVTControlCharacters } from "node:util"

const root = fileURLToPath(new URL("../..", import.meta.url))
const checks = ["run", "lint", "typecheck", "test"]
const options = ["--continue", "--log-order=grouped", `--concurrency=${Math.min(availableParallelism(), 4)}`]
const turbo = spawn("turbo", [...checks, ...options], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
  shell: process.platform === "win32",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" }
})

let written = ""
turbo.stdout.setEncoding("utf8").on("data", (text) => {
  written += text
  process.stdout.write(text)
})
turbo.on("close", (status) => {
  const plain = stripVTControlCharacters(written)
  const totals = plain.match(/^.*\bTests {2}.*\(\d+\)\s*$/gm) ?? []
  const sum = (word) =>
    totals.reduce((total, line) => total + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0)
  if (status !== 0) console.log("Some checks failed; see above. 有检查未通过，见上。")
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`)
  process.exit(status ?? 1)
})
