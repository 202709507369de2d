import { fileURLToPath } from "node:url"
import { build, type Rolldown } from "vite"

/** The chunks that Vite makes of an entry of this package, built like the page: for Chrome 90, minified. */
export async function buildEntry(name: string): Promise<ReadonlyArray<Rolldown.OutputChunk>> {
  const built = (await build({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    build: {
      target: "chrome90",
      minify: true,
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL(name, import.meta.url)),
        preserveEntrySignatures: "strict"
      }
    }
  })) as Rolldown.RolldownOutput
  return built.output.filter((file) => file.type === "chunk")
}
