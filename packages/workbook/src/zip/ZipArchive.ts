import { crc32 } from "node:zlib"
import type { Entry, ZipFile } from "yauzl"
import { openPromise } from "yauzl"
import { asUnreadable, UnreadableInput } from "../UnreadableInput.ts"
import { entryName } from "./EntryName.ts"

const mebi = 1024 * 1024

/** What an archive may unpack to; ordinary ledgers stay far below. */
const limits = { entries: 10_000, total: 1024 * mebi, ratio: 250, ratioFrom: 64 * mebi }

/** A file inside an archive. */
export interface ZipMember {
  readonly name: string
  readonly size: number
  readonly entry: Entry
}

/** A zip file whose members are read in any order and never written to disk. */
export class ZipArchive {
  readonly members: ReadonlyArray<ZipMember>
  readonly #zip: ZipFile
  readonly #path: string

  private constructor(path: string, zip: ZipFile, members: ReadonlyArray<ZipMember>) {
    this.members = members
    this.#zip = zip
    this.#path = path
  }

  /** Opens an archive and refuses one that is damaged, protected by a password or made to swell. */
  static async open(path: string): Promise<ZipArchive> {
    let zip: ZipFile | undefined
    try {
      zip = await openPromise(path, { autoClose: false, decodeStrings: false, lazyEntries: true })
      if (zip.entryCount > limits.entries) throw new UnreadableInput("too-large", path)
      const members: Array<ZipMember> = []
      for await (const entry of zip.eachEntry()) {
        members.push({ name: entryName(entry), size: entry.uncompressedSize, entry })
      }
      check(members, path)
      return new ZipArchive(
        path,
        zip,
        members.filter(({ name }) => !name.endsWith("/"))
      )
    } catch (error) {
      zip?.close()
      throw asUnreadable(error, path, "corrupt")
    }
  }

  /** The member of a name, whatever its case, as office files demand. */
  find(name: string): ZipMember | undefined {
    const wanted = name.replace(/^\/+/, "").toLowerCase()
    return this.members.find((member) => member.name.replace(/^\/+/, "").toLowerCase() === wanted)
  }

  /** The bytes of a member; fails at their end if they are not what the archive's checksum promises. */
  async *read(member: ZipMember): AsyncGenerator<Buffer> {
    let sum = 0
    try {
      const stream = await this.#zip.openReadStreamPromise(member.entry)
      for await (const chunk of stream) {
        const bytes = chunk as Buffer
        sum = crc32(bytes, sum)
        yield bytes
      }
    } catch (error) {
      throw asUnreadable(error, this.#path, "corrupt")
    }
    if (sum !== member.entry.crc32) throw new UnreadableInput("corrupt", this.#path)
  }

  /** Reads a member through for its checksum alone, so that damage shows before any row is taken. */
  async verify(member: ZipMember): Promise<void> {
    for await (const _ of this.read(member));
  }

  /** Lets go of the file. */
  close(): void {
    this.#zip.close()
  }
}

function check(members: ReadonlyArray<ZipMember>, path: string): void {
  let total = 0
  for (const { entry } of members) {
    if (entry.isEncrypted()) throw new UnreadableInput("encrypted", path)
    total += entry.uncompressedSize
    const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
    if (total > limits.total || (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio)) {
      throw new UnreadableInput("too-large", path)
    }
  }
}
