import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import type { Plugin } from "vite"

/** Smaller ones fit into one packet as they are. */
const worthwhile = 1_000

/** Lays scripts and styles as compressed as can be beside themselves, so that the server does not do it at each request. */
export function compressed(): Plugin {
  return {
    name: "wengang:compressed",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const text = Buffer.from(file.type === "chunk" ? file.code : file.source)
        if (!/\.(js|css)$/.test(name) || text.length < worthwhile) continue
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text, { params }))
        writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }))
      }
    }
  }
}
