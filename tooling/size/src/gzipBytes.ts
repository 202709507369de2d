import { gzipSync } from "node:zlib"

/** How many bytes a script takes on its way to a browser. */
export function gzipBytes(script: string): number {
  return gzipSync(script).length
}

/** Bytes as people read them: `34.6 kB`. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
