import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { ImportProblem, IncomingRow } from "./Incoming.ts"

/** The key has already come in this import. */
export function duplicateKey(ledger: LedgerName, row: IncomingRow): ImportProblem {
  const { key } = ledgerOf(ledger)
  return problemOf(ledger, row, key[0] ?? "id", "duplicate-key", {
    zh: "本次导入中已有相同编号的行，只取第一行；请核对后保留一行。",
    en: "This import already brought a row with the same key; only the first is taken."
  })
}

/** The cell names a row that neither this workbook nor the database has. */
export function unknownReference(ledger: LedgerName, row: IncomingRow, field: string, to: LedgerName): ImportProblem {
  const { sheet } = ledgerOf(to)
  return problemOf(ledger, row, field, "unknown-reference", {
    zh: `“${sheet}”中没有这个编号；请先在“${sheet}”表登记，或更正编号。`,
    en: `The sheet ${sheet} has no such row; enter it there first, or correct the number.`
  })
}

/** The cell holds more than its column takes, and the row does not hold it so already. */
export function textTooLong(ledger: LedgerName, row: IncomingRow, field: string, most: number): ImportProblem {
  return problemOf(ledger, row, field, "text-too-long", {
    zh: `内容超过 ${most} 个字，请缩短后再导入`,
    en: `the cell holds more than ${most} characters; shorten it, then import again`
  })
}

/** The cell holds a number with stars in it, as files that were exported do, and not the one that stands: that would be lost. */
export function numberMasked(ledger: LedgerName, row: IncomingRow, field: string): ImportProblem {
  const label = ledgerOf(ledger).fields[field]?.label ?? field
  return problemOf(ledger, row, field, "number-masked", {
    zh: `“${label}”是遮蔽后的号码，且与已登记的不符；请填写完整号码，或保持导出时的样子`,
    en: "the number has stars in it and is not what stands; write the whole number, or leave it as it was exported"
  })
}

/** A problem of one cell of a row that could be read. */
export function problemOf(
  ledger: LedgerName,
  row: IncomingRow,
  field: string,
  code: string,
  reason: ImportProblem["reason"]
): ImportProblem {
  const { sheet, fields } = ledgerOf(ledger)
  return { sheet, row: row.row, column: fields[field]?.label ?? field, value: row.cellText(field), code, reason }
}
