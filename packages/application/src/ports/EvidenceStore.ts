import type { PaperMediaType } from "@wengang/domain/rectification/paperTypes.ts"
import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"

/** A file that is kept. */
export interface KeptFile {
  /** SHA-256 of its content, in hexadecimal. */
  readonly digest: string
  readonly size: number
  /** What its content is, whatever its name says. */
  readonly mediaType: PaperMediaType
}

/** The files of papers, by the digest of their content. What is kept is whole and on the disk. */
export class EvidenceStore extends Context.Service<
  EvidenceStore,
  {
    /**
     * Keeps a file, if what it is found to be is accepted. Fails with `too-large`, `wrong-media-type` for what is no
     * paper, `unreadable-input` where the content breaks off, `disk-full`; nothing is left of it then.
     *
     * @param accept Why a file of such content is not wanted; undefined where it is.
     */
    readonly keep: (
      content: AsyncIterable<Uint8Array>,
      accept: (file: KeptFile) => Failure | undefined
    ) => Effect.Effect<KeptFile, Failure>
    /** The content of a file; fails with `not-found` where it is lost. */
    readonly open: (digest: string) => Effect.Effect<AsyncIterable<Uint8Array>, Failure>
  }
>()("@wengang/application/EvidenceStore") {}
