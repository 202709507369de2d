import type { Field } from "@wengang/domain/ledgers/Field.ts"

export type Row = Readonly<Record<string, unknown>>

/** A sheet whose rows come page by page, in stored form; no more than a page of it is ever held. */
export interface SheetStream {
  readonly name: string
  readonly fields: Readonly<Record<string, Field>>
  readonly pages: AsyncIterable<ReadonlyArray<Row>>
}
