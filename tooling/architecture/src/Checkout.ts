import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type SourceFile, sourceFile } from "./SourceFile.ts"

/** The files that the checks look at, from the root of the checkout. */
export interface Checkout {
  readonly paths: ReadonlyArray<string>
  readonly sources: ReadonlyArray<SourceFile>
}

const root = fileURLToPath(new URL("../../..", import.meta.url))

/** The files of packages and apps that git tracks, or would track. */
export function readCheckout(): Checkout {
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard", "packages", "apps"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26
  })
  const paths = [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(root + path)).sort()
  const sources = paths
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceFile(path, readFileSync(root + path, "utf8")))
  return { paths, sources }
}
