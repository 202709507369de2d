import { createHash } from "node:crypto"
import { mkdir, open } from "node:fs/promises"
import { join } from "node:path"
import { Failure, failure, failureAbout } from "@wengang/application/Failure.ts"
import { storageFailure } from "@wengang/storage/storageFailure.ts"
import { removeUpload, uploadOf } from "./uploads.ts"

/** A workbook that was sent, whole and on the disk. */
export interface Upload {
  readonly id: string
  /** The name that it has in its folder. */
  readonly file: string
  /** SHA-256 of its content. */
  readonly digest: string
}

interface Place {
  readonly database: string
  readonly id: string
  /** The most bytes. */
  readonly limit: number
}

/** Writes what is sent to a file that only the server's own account can read; nothing is left where it fails. */
export async function keepUpload(
  { database, id, limit }: Place,
  name: string,
  content: AsyncIterable<Uint8Array>
): Promise<Upload> {
  const file = fileNameOf(name)
  const folder = uploadOf(database, id)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const digest = await write(join(folder, file), limit, content)
    return { id, file, digest }
  } catch (error) {
    await removeUpload(database, id)
    throw storageFailure(error)
  }
}

async function write(path: string, limit: number, content: AsyncIterable<Uint8Array>): Promise<string> {
  const handle = await open(path, "wx", 0o600)
  try {
    const hash = createHash("sha256")
    let size = 0
    for await (const chunk of unbroken(content)) {
      size += chunk.byteLength
      if (size > limit) throw tooLarge(limit)
      hash.update(chunk)
      await handle.appendFile(chunk)
    }
    await handle.sync()
    return hash.digest("hex")
  } finally {
    await handle.close()
  }
}

/** What is sent, where whoever sends it goes on to the end. */
async function* unbroken(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (error) {
    if (error instanceof Failure) throw error
    throw failure("unreadable-input", "上传中断，请重新上传。", "The upload broke off: send the file again.", error)
  }
}

/** The last part of a name, as every file system takes it. The name of a CSV file is that of its sheet, so it is kept. */
export function fileNameOf(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/u).at(-1) ?? ""
  const [, stem = "", ending = ""] = /^(.*?)(\.[A-Za-z]{1,5})?$/su.exec(last) ?? []
  const plain = stem.replace(/[\p{C}:*?"<>|]/gu, "_").replace(/^\.+/u, "")
  return `${[...plain].slice(0, 60).join("") || "台账"}${ending.toLowerCase()}`
}

function tooLarge(limit: number): Failure {
  const most = Math.floor(limit / 1024 / 1024)
  return failureAbout(
    { limit },
    "too-large",
    `工作簿超过 ${most} MB，请拆分后再导入。`,
    `The workbook is larger than ${most} MB: divide it.`
  )
}
