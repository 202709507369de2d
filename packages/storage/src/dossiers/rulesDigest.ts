import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const domain = fileURLToPath(new URL("./", import.meta.resolve("@wengang/domain/assess.ts")))

/** A digest of the domain's source: rules, words, national values and all that they rest on. */
export function rulesDigest(): string {
  const digest = createHash("sha256")
  const files = readdirSync(domain, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
  for (const file of files) digest.update(file.slice(domain.length)).update(readFileSync(file))
  return digest.digest("hex").slice(0, 32)
}
