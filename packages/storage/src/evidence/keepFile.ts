import { createHash, randomUUID } from "node:crypto"
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Failure, failure, failureAbout } from "@wengang/application/Failure.ts"
import type { KeptFile } from "@wengang/application/ports/EvidenceStore.ts"
import { paperTypes } from "@wengang/domain/rectification/paperTypes.ts"
import { fileOf } from "./fileOf.ts"
import { mediaTypeOf } from "./mediaTypeOf.ts"

const draftPrefix = ".upload-"
/** No upload takes a day: what is older was left by a process that was killed. */
const oldDraft = 24 * 3600 * 1000
const ownerOnly = { folder: 0o700, file: 0o600 } as const

/** Writes a file beside its place, makes sure that it is on the disk, and moves it there; or leaves nothing. */
export async function keepFile(
  folder: string,
  limit: number,
  content: AsyncIterable<Uint8Array>,
  accept: (file: KeptFile) => Failure | undefined
): Promise<KeptFile> {
  await mkdir(folder, { recursive: true, mode: ownerOnly.folder })
  await removeOldDrafts(folder)
  const draft = join(folder, `${draftPrefix}${randomUUID()}`)
  try {
    const written = await writeDraft(draft, limit, content)
    const mediaType = await mediaTypeOf(draft)
    if (mediaType === undefined) throw noPaper()
    const file = { ...written, mediaType }
    const objection = accept(file)
    if (objection !== undefined) throw objection
    await moveTo(draft, fileOf(folder, file.digest))
    return file
  } finally {
    await rm(draft, { force: true })
  }
}

async function removeOldDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.startsWith(draftPrefix))
  for (const draft of drafts) {
    const known = await stat(join(folder, draft)).catch(() => undefined)
    if (known !== undefined && Date.now() - known.mtimeMs > oldDraft) await rm(join(folder, draft), { force: true })
  }
}

async function writeDraft(draft: string, limit: number, content: AsyncIterable<Uint8Array>) {
  const handle = await open(draft, "wx", ownerOnly.file)
  try {
    const hash = createHash("sha256")
    let size = 0
    for await (const chunk of unbroken(content)) {
      size += chunk.byteLength
      if (size > limit) throw tooLarge(limit)
      hash.update(chunk)
      await writeAll(handle, chunk)
    }
    await handle.sync()
    return { digest: hash.digest("hex"), size }
  } finally {
    await handle.close()
  }
}

/** What is sent, where whoever sends it goes on to the end. */
async function* unbroken(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (error) {
    throw error instanceof Failure ? error : brokenOff(error)
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.byteLength; ) {
    const { bytesWritten } = await handle.write(chunk, at, chunk.byteLength - at)
    at += bytesWritten
  }
}

/** A file of the same digest has the same content: it may be put over itself. */
async function moveTo(draft: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: ownerOnly.folder })
  await rename(draft, file)
  for (const folder of [dirname(file), dirname(dirname(file))]) await syncFolder(folder)
}

/** Windows opens no folders; its file system keeps their entries by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return
  const handle = await open(folder, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function tooLarge(limit: number): Failure {
  const most = `${Math.floor(limit / 1024 / 1024) || limit / 1024 / 1024} MB`
  return failureAbout(
    { limit },
    "too-large",
    `文件超过 ${most}，请压缩或拆分后再上传。`,
    `The file is larger than ${most}: compress or divide it.`
  )
}

function noPaper(): Failure {
  const titles = Object.values(paperTypes).map(({ endings }) => endings[0].toUpperCase())
  return failureAbout(
    { accepted: Object.keys(paperTypes) },
    "wrong-media-type",
    `无法识别文件内容，或不是可以上传的类型；可上传 ${titles.join("、")}。`,
    `The content is not of a type that is taken: ${titles.join(", ")}.`
  )
}

function brokenOff(cause: unknown): Failure {
  return failure(
    "unreadable-input",
    "上传中断，没有保存任何内容，请重新上传。",
    "The upload broke off and nothing was kept: send the file again.",
    cause
  )
}
