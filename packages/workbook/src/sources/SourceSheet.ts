import type { SheetRow } from "../cells/Cell.ts"

/** A sheet of some input, whatever kind of file holds it. */
export interface SourceSheet {
  readonly name: string
  /** Reads it through for damage, as far as that is possible without taking rows. */
  verify(): Promise<void>
  rows(): AsyncIterable<ReadonlyArray<SheetRow>>
}

/** A file that was given, as an import remembers it. */
export interface SourceFile {
  readonly name: string
  /** SHA-256, in hexadecimal. */
  readonly digest: string
  readonly bytes: number
}

/** One path of an import, opened. */
export interface Source {
  readonly files: ReadonlyArray<SourceFile>
  readonly sheets: ReadonlyArray<SourceSheet>
  /** Names of workbooks that lie where only single sheets may. */
  readonly misplaced: ReadonlyArray<string>
  close(): void
}
