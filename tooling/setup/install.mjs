// Installs the workspace when its lock file has changed since the last install, and joins libraries and programs for quick starts.
// Runs on whatever Node the machine has (20 or later) and writes to stderr only,
// so that `npm run -s wengang -- … --format json` prints nothing but its result.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { joinedFiles } from "../../packages/loading/src/joinedFiles.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
const marker = `${root}node_modules/.wengang-installed`
const lock = createHash("sha256")
  .update(readFileSync(`${root}pnpm-lock.yaml`))
  .digest("hex")
const installed = existsSync(marker) ? readFileSync(marker, "utf8") : ""

if (installed !== lock) {
  console.error("Installing packages … 正在安装依赖")
  const frozen = ["-y", "pnpm@12.21.0", "install", "--frozen-lockfile"]
  const { status } = spawnSync("npx", frozen, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", CI: "true" }
  })
  if (status !== 0) {
    console.error("The packages could not be installed; see the lines above. 依赖安装失败，原因见上。")
    process.exit(1)
  }
  writeFileSync(marker, lock)
}

const joined = `${root}node_modules/.wengang-joined/index.json`
if (!existsSync(joined) || JSON.parse(readFileSync(joined, "utf8")).lock !== lock) join("joinLibraries.mjs", lock)
if (joinedFiles(new URL("../../node_modules/.wengang-joined-sources/", import.meta.url)).size === 0) {
  join("joinSources.mjs")
}

/** Runs one of the programs beside this one on the Node that the product runs on. */
function join(program, ...words) {
  const options = ["--experimental-import-meta-resolve", `${root}tooling/setup/${program}`, ...words]
  const { status } = spawnSync(`${root}node_modules/.bin/node`, options, {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32"
  })
  if (status !== 0) console.error("Starts will be slower; see the lines above. 启动会稍慢，原因见上。")
}
