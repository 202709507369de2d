import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { transformWithOxc } from "vite"

const path = fileURLToPath(new URL("../../../apps/web/src/oldBrowsers.ts", import.meta.url))

/** The script by which the page makes up for what old browsers lack, before anything else of it runs. */
export async function oldBrowsers(): Promise<string> {
  return (await transformWithOxc(readFileSync(path, "utf8"), path)).code
}
