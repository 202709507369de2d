import chromium from "@sparticuz/chromium"
import { type Browser, chromium as playwright } from "playwright-core"
import { deskFonts } from "./deskFonts.ts"

// No view is drawn by WebGL, and what stands in for a graphics card takes a fifth of the time of all tests.
chromium.setGraphicsMode = false

/** Which fonts there are: those of a desk, or none for Chinese. */
export type Fonts = "desk" | "bare"

/** A real Chromium, brought by a package: nothing is downloaded when tests run. With further flags it is none to measure speed in. */
export async function openBrowser(fonts: Fonts = "desk", further: ReadonlyArray<string> = []): Promise<Browser> {
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    // Without a locale of UTF-8 it gives files with Chinese names none, whatever the server says.
    env: {
      ...process.env,
      LC_ALL: "C.UTF-8",
      ...(fonts === "desk" ? { FONTCONFIG_FILE: deskFonts() } : {})
    },
    args: [
      ...chromium.args.filter((flag) => flag !== "--disable-web-security" && flag !== "--single-process"),
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      ...further
    ]
  })
}
