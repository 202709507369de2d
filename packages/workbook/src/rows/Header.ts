import { areaNameLabel } from "@wengang/domain/ledgers/areaNames.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import type { AnyLedger } from "@wengang/domain/ledgers/Ledger.ts"
import { displayed, type SheetRow } from "../cells/Cell.ts"

/** A column of the sheet that a field of the ledger claims. */
export interface Column {
  readonly at: number
  readonly name: string
  readonly field: Field
  /** Where the areas of the column stand by name, in a sheet that was exported. */
  readonly namesAt?: number
}

/** The header row of a sheet, read. */
export interface Header {
  readonly row: number
  readonly columns: ReadonlyArray<Column>
  /** Labels that the ledger does not know. */
  readonly unknown: ReadonlyArray<string>
  /** Labels of the ledger that stand there more than once; the first place counts. */
  readonly repeated: ReadonlyArray<string>
}

/** Finds the header among the rows of a sheet, one row after another. */
export class HeaderSearch {
  readonly #ledger: AnyLedger
  readonly #required: ReadonlyArray<string>
  #found = 0
  #missing: ReadonlyArray<string>

  constructor(ledger: AnyLedger) {
    this.#ledger = ledger
    this.#required = Object.values(ledger.fields)
      .filter((field) => field.required || field.columnRequired === true)
      .map((field) => field.label)
    this.#missing = this.#required
  }

  /** The labels that the row nearest to a header lacks. */
  get missing(): ReadonlyArray<string> {
    return this.#missing
  }

  /** The header, if the row holds all the required labels. */
  test(row: SheetRow): Header | undefined {
    const labels = row.cells.map((cell) => (cell === undefined ? "" : headerLabel(displayed(cell))))
    const missing = this.#required.filter((label) => !labels.includes(label))
    if (missing.length === 0) return headerOf(this.#ledger, row.row, labels)
    const found = Object.values(this.#ledger.fields).filter(({ label }) => labels.includes(label)).length
    if (found > this.#found) {
      this.#found = found
      this.#missing = missing
    }
    return undefined
  }
}

/** A label without the spaces and the asterisk that mark a required column. */
export function headerLabel(written: string): string {
  return written
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^\*+|\*+$/g, "")
}

function headerOf(ledger: AnyLedger, row: number, labels: ReadonlyArray<string>): Header {
  const columns: Array<Column> = []
  const unknown = new Set<string>()
  const repeated = new Set<string>()
  // A row of cells has holes, which forEach would pass over and entries does not.
  for (const [at, label] of labels.entries()) {
    if (label === undefined || label === "" || namesOf(ledger, label)) continue
    const known = Object.entries(ledger.fields).find(([, field]) => field.label === label)
    if (known === undefined) unknown.add(label)
    else if (columns.some((column) => column.name === known[0])) repeated.add(label)
    else columns.push({ at, name: known[0], field: known[1], ...namesBeside(known[1], labels) })
  }
  return { row, columns, unknown: [...unknown], repeated: [...repeated] }
}

/** Whether a label is that of a column which names the areas of another. */
function namesOf({ fields }: AnyLedger, label: string): boolean {
  return Object.values(fields).some((field) => field.kind === "area" && areaNameLabel(field) === label)
}

function namesBeside(field: Field, labels: ReadonlyArray<string>): Pick<Column, "namesAt"> {
  const namesAt = field.kind === "area" ? labels.indexOf(areaNameLabel(field)) : -1
  return namesAt < 0 ? {} : { namesAt }
}
