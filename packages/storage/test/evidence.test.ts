import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { EvidenceStore } from "@wengang/application/ports/EvidenceStore.ts"
import { Cause, Effect, Exit } from "effect"
import { describe, expect, test } from "vitest"
import { layerEvidenceStore } from "../src/evidence/EvidenceStoreFiles.ts"
import { freshDatabase } from "./storage.ts"

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

async function* inParts(...parts: ReadonlyArray<Uint8Array>) {
  yield* parts
}

async function* breakingOff() {
  yield pdf
  throw new Error("the connection is gone")
}

async function kept(content: AsyncIterable<Uint8Array>, limit = 1000) {
  const path = freshDatabase()
  const folder = join(dirname(path), "evidence")
  const exit = await Effect.runPromiseExit(
    Effect.flatMap(EvidenceStore, (store) => store.keep(content, () => undefined)).pipe(
      Effect.provide(layerEvidenceStore({ path, evidenceLimit: limit }))
    )
  )
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return {
    result: Exit.isSuccess(exit) ? exit.value : (Cause.squash(exit.cause) as { readonly code: string }),
    files: files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  }
}

describe("files of papers", () => {
  test("lie whole under the digest of their content", async () => {
    const { result, files } = await kept(inParts(pdf.subarray(0, 5), pdf.subarray(5)))
    expect(result).toMatchObject({ size: pdf.length, mediaType: "application/pdf" })
    expect(files.length).toBe(1)
    expect(files[0]).toMatch(/evidence\/[0-9a-f]{2}\/[0-9a-f]{64}$/)
    expect(readFileSync(files[0] ?? "")).toEqual(pdf)
  })

  test("that a killed process left half-written are gone after a day", async () => {
    const path = freshDatabase()
    const folder = join(dirname(path), "evidence")
    mkdirSync(folder)
    for (const name of [".upload-old", ".upload-new"]) writeFileSync(join(folder, name), pdf)
    utimesSync(join(folder, ".upload-old"), 0, 0)
    await Effect.runPromise(
      Effect.flatMap(EvidenceStore, (store) => store.keep(inParts(pdf), () => undefined)).pipe(
        Effect.provide(layerEvidenceStore({ path }))
      )
    )
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([".upload-new"])
  })

  test.each([
    ["that break off", breakingOff(), 1000, "unreadable-input"],
    ["that are too large", inParts(pdf, pdf), pdf.length, "too-large"],
    ["that are empty", inParts(), 1000, "wrong-media-type"],
    ["that are pages", inParts(Buffer.from("<html><script>alert(1)</script></html>")), 1000, "wrong-media-type"],
    ["that are programs", inParts(Buffer.from(`MZ${"\0".repeat(200)}`)), 1000, "wrong-media-type"]
  ] as const)("%s leave nothing", async (_, content, limit, code) => {
    const { result, files } = await kept(content, limit)
    expect(result).toMatchObject({ code })
    expect(files).toEqual([])
  })
})
