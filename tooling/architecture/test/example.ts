import type { Checkout } from "../src/Checkout.ts"
import { sourceFile } from "../src/SourceFile.ts"

/** A checkout of the given files. */
export function checkoutOf(files: Readonly<Record<string, string>>): Checkout {
  const paths = Object.keys(files)
  const sources = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => sourceFile(path, files[path] ?? ""))
  return { paths, sources }
}
