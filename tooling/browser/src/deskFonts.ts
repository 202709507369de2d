import { mkdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The fonts of a desk, one for Chinese among them: the path of a list of where they lie, as the browser reads it. */
export function deskFonts(): string {
  const chinese = fileURLToPath(new URL("../fonts", import.meta.resolve("@embedpdf/fonts-sc")))
  const folder = join(tmpdir(), "wengang-desk-fonts")
  mkdirSync(folder, { recursive: true })
  const list = join(folder, "fonts.conf")
  writeFileSync(
    list,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(tmpdir(), "fonts")}</dir>
  <dir>${chinese}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`
  )
  return list
}
