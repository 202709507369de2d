import type { ImportProblem, IncomingRow, ResolveArea } from "@wengang/application/imports/Incoming.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { isNation, isOtherArea, otherArea, readNewAreaCode } from "../cells/AreaCell.ts"
import type { Cell, SheetRow } from "../cells/Cell.ts"
import { CellFault } from "../cells/CellFault.ts"
import { decodeCell } from "../cells/decodeCell.ts"
import { shown } from "../cells/Shown.ts"
import { readGrantPeriod } from "./GrantPeriod.ts"
import type { Column } from "./Header.ts"

/** Turns the rows of one sheet into rows of its ledger. */
export class RowReader {
  readonly #ledger: LedgerName
  readonly #sheet: string
  readonly #columns: ReadonlyArray<Column>
  readonly #resolve: ResolveArea

  constructor(ledger: LedgerName, columns: ReadonlyArray<Column>, resolve: ResolveArea) {
    this.#ledger = ledger
    this.#sheet = ledgerOf(ledger).sheet
    this.#columns = columns
    this.#resolve = resolve
  }

  /** The row as the ledger reads it; undefined when none of its columns holds anything. */
  read(row: SheetRow): IncomingRow | undefined {
    if (this.#columns.every(({ at }) => row.cells[at] === undefined)) return undefined
    const values: Record<string, unknown> = {}
    const problems: Array<ImportProblem> = []
    for (const column of this.#columns) {
      const cell = row.cells[column.at]
      const value = this.#agreed(this.#value(cell, column), row, column)
      values[column.name] = value instanceof CellFault ? null : value
      if (value instanceof CellFault) problems.push(this.#problem(row.row, column, cell, value))
    }
    if (this.#ledger === "grant") this.#settlePeriod(row, values, problems)
    const cellText = (field: string) => this.#cellText(row, field)
    return { row: row.row, values, problems, cellText }
  }

  #value(cell: Cell | undefined, { name, field }: Column): unknown {
    if (cell === undefined) return field.required ? empty(field.label) : (field.whenEmpty ?? null)
    if (this.#ledger === "area" && name === "code" && cell.kind !== "error" && cell.kind !== "formula") {
      return readNewAreaCode(cell)
    }
    if (this.#ledger === "parameter" && name === "jurisdiction" && isNation(cell)) return null
    return decodeCell(cell, field, this.#resolve)
  }

  /** The area of a cell, unless the name that stands beside is that of another: one of both was changed, and the other forgotten. */
  #agreed(value: unknown, { cells }: SheetRow, { field, namesAt }: Column): unknown {
    const name = namesAt === undefined ? undefined : cells[namesAt]
    if (name === undefined || value instanceof CellFault || !isOtherArea(name, value, this.#resolve)) return value
    return otherArea(name, field)
  }

  #settlePeriod(row: SheetRow, values: Record<string, unknown>, problems: Array<ImportProblem>): void {
    const { period, kind } = values
    const column = this.#columns.find(({ name }) => name === "period")
    if (typeof period !== "string" || kind === null || column === undefined) return
    const settled = readGrantPeriod(period, kind, this.#cellText(row, "period") ?? period)
    values.period = settled instanceof CellFault ? null : settled
    if (settled instanceof CellFault) problems.push(this.#problem(row.row, column, row.cells[column.at], settled))
  }

  #problem(row: number, { field }: Column, cell: Cell | undefined, fault: CellFault): ImportProblem {
    return {
      sheet: this.#sheet,
      row,
      column: field.label,
      value: cell === undefined ? null : shown(cell, field.kind),
      code: fault.code,
      reason: fault.reason
    }
  }

  #cellText(row: SheetRow, field: string): string | null {
    const column = this.#columns.find(({ name }) => name === field)
    const cell = column === undefined ? undefined : row.cells[column.at]
    return column === undefined || cell === undefined ? null : shown(cell, column.field.kind)
  }
}

function empty(label: string): CellFault {
  return new CellFault("required-empty", `“${label}”是必填项，请填写`, `${label} must not be empty`)
}
