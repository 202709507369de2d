import type { Incoming, IncomingRow, ResolveArea } from "@wengang/application/imports/Incoming.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { type Header, HeaderSearch } from "./rows/Header.ts"
import { RowReader } from "./rows/RowReader.ts"
import { missingColumns, repeatedColumn, unknownColumn } from "./SheetProblem.ts"
import type { SourceSheet } from "./sources/SourceSheet.ts"

const batchSize = 1000

/** Reads the rows of one sheet as those of a ledger; `reported` keeps a column from being named twice. */
export async function* readSheet(
  source: SourceSheet,
  ledger: LedgerName,
  resolve: ResolveArea,
  reported: Set<string>
): AsyncGenerator<Incoming> {
  const { sheet } = ledgerOf(ledger)
  const search = new HeaderSearch(ledgerOf(ledger))
  let reader: RowReader | undefined
  let anything = false
  let rows: Array<IncomingRow> = []
  for await (const batch of source.rows()) {
    for (const row of batch) {
      anything = true
      if (reader === undefined) {
        const header = search.test(row)
        if (header === undefined) continue
        yield* headerProblems(sheet, header, reported)
        reader = new RowReader(ledger, header.columns, resolve)
        continue
      }
      const read = reader.read(row)
      if (read === undefined || rows.push(read) < batchSize) continue
      yield { type: "rows", ledger, rows }
      rows = []
    }
  }
  if (rows.length > 0) yield { type: "rows", ledger, rows }
  if (anything && reader === undefined) yield { type: "problem", problem: missingColumns(sheet, search.missing) }
}

function* headerProblems(sheet: string, header: Header, reported: Set<string>): Generator<Incoming> {
  for (const [labels, problemOf] of [
    [header.unknown, unknownColumn],
    [header.repeated, repeatedColumn]
  ] as const) {
    for (const label of labels) {
      const problem = problemOf(sheet, label)
      const once = `${problem.code} ${label}`
      if (reported.has(once)) continue
      reported.add(once)
      yield { type: "problem", problem }
    }
  }
}
