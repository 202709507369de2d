import type { Incoming, ResolveArea } from "@wengang/application/imports/Incoming.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { textCell } from "./cells/Cell.ts"
import { readSheet } from "./readSheet.ts"

/** One row typed field by field, read as the sheet with these columns would be; an empty text is an empty cell. */
export async function* readTyped(
  ledger: LedgerName,
  texts: Readonly<Record<string, string>>,
  resolve: ResolveArea
): AsyncGenerator<Incoming> {
  const { sheet, fields } = ledgerOf(ledger)
  const names = Object.keys(texts)
  const labels = names.map((name) => textCell(fields[name]?.label ?? name))
  const cells = names.map((name) => textCell(texts[name] ?? ""))
  const rows = async function* () {
    yield [
      { row: 1, cells: labels },
      { row: 2, cells }
    ]
  }
  yield { type: "sheet", ledger }
  yield* readSheet({ name: sheet, verify: async () => {}, rows }, ledger, resolve, new Set())
}
