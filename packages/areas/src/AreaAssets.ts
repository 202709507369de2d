import { readFileSync } from "node:fs"
import { join } from "node:path"
import { brotliDecompressSync } from "node:zlib"

/** Gives the text of one asset: `index`, or the two digits of a province. */
export type ReadAsset = (name: string) => string

const folder = join(import.meta.dirname, "../assets")

/** Reads an asset that ships with this package. */
export function readAsset(name: string): string {
  return brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString("utf16le")
}
