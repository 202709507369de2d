import { fileURLToPath } from "node:url"
import { leaveWordsOut } from "@wengang/web/build/leaveWordsOut.ts"
import { build, type PluginOption, type Rolldown } from "vite"

/** What a page would import of the kernel, or a part of it. */
export type Entry = "kernel.ts" | "decodeRow.ts"

/** The script that Vite makes of an entry, built like the page: for Chrome 90, minified, without the words of rules. */
export async function buildKernel(
  entry: Entry = "kernel.ts",
  plugins: ReadonlyArray<PluginOption> = [leaveWordsOut()]
): Promise<string> {
  const built = (await build({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    plugins: [...plugins],
    build: {
      target: "chrome90",
      minify: true,
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        preserveEntrySignatures: "strict"
      }
    }
  })) as Rolldown.RolldownOutput
  const [chunk, ...others] = built.output
  if (others.length > 0) throw new Error(`${entry} is built into ${built.output.length} files, not one`)
  return chunk.code
}
