import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { isBuilt, page } from "../src/page.ts"
import { freshFolder } from "./testApp.ts"

function builtFolder(): string {
  const folder = freshFolder()
  mkdirSync(join(folder, "assets"))
  writeFileSync(join(folder, "index.html"), "<!doctype html><head><title>page</title></head>")
  writeFileSync(join(folder, "favicon.svg"), "<svg/>")
  writeFileSync(join(folder, "assets", "index-abc.js"), "1")
  return folder
}

describe("the page", () => {
  test("is index.html at the address of every view", async () => {
    const app = page(builtFolder())
    for (const address of ["/", "/suspicions", "/suspicions/abc", "/rules/pay.in-arrears?area=411082000000"]) {
      const answer = await app.request(address)
      expect(answer.status).toBe(200)
      expect(answer.headers.get("cache-control")).toBe("no-cache")
      expect(await answer.text()).toContain("<title>page")
    }
  })

  test("names the scripts of the view with the document, so that nobody asks for them later", async () => {
    const folder = builtFolder()
    const views = [
      { path: "/", files: ["assets/Today-1.js"] },
      { path: "/ledgers/listed", files: ["assets/Listed-1.js"] },
      { path: "/ledgers/:ledger?", files: ["assets/Ledger-1.js", "assets/rows-1.js"] },
      { path: "/ledgers/:ledger/:key", files: ["assets/Row-1.js"] }
    ]
    writeFileSync(join(folder, "views.json"), JSON.stringify(views))
    const app = page(folder)
    const named = async (address: string) => {
      const text = await (await app.request(address)).text()
      return [...text.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)">/g)].map(([, file]) => file)
    }
    expect(await named("/")).toEqual(["/assets/Today-1.js"])
    expect(await named("/ledgers/listed?list=deceased")).toEqual(["/assets/Listed-1.js"])
    for (const address of ["/ledgers", "/ledgers/person", "/ledgers/person/"]) {
      expect(await named(address)).toEqual(["/assets/Ledger-1.js", "/assets/rows-1.js"])
    }
    expect(await named("/ledgers/person/P-1")).toEqual(["/assets/Row-1.js"])
    expect(await named("/elsewhere")).toEqual([])
  })

  test("keeps hashed files for good", async () => {
    const app = page(builtFolder())
    const { headers } = await app.request("/assets/index-abc.js")
    expect(headers.get("cache-control")).toContain("immutable")
    expect((await app.request("/favicon.svg")).headers.get("cache-control")).toBe("no-cache")
  })

  test("does not stand in for the API, for missing files or for files outside", async () => {
    const app = page(builtFolder())
    for (const address of ["/api/nothing", "/assets/gone.js", "/healthz"]) {
      expect((await app.request(address)).status).toBe(404)
    }
    expect(await (await app.request("/..%2f..%2fetc/passwd")).text()).toContain("<title>page")
  })

  test("knows whether it is built", () => {
    expect(isBuilt(builtFolder())).toBe(true)
    expect(isBuilt(freshFolder())).toBe(false)
  })
})
