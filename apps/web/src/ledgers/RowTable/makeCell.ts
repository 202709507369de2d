import { say } from "../../language/language.ts"
import { areaPath, rowName } from "../../names/names.ts"
import { shortName } from "../../names/shortName.ts"
import { showValue } from "../../values/showValue.ts"
import { type Column, correctionAddress, type RowLedgerName, rowAddress } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { LedgerRow } from "../rows.ts"
import type { Lead } from "./leads.ts"
import styles from "./RowTable.module.css"

/** A cell of a ledger's table that can be written anew for another row. */
export interface Cell {
  readonly element: HTMLTableCellElement
  readonly write: (row: LedgerRow) => void
}

/** A cell of a column: a link to the row (as it was on a day gone by, where one is looked at), to the row that it names, or text as offices read it. */
export function makeCell(ledger: RowLedgerName, column: Column, isKey: boolean, lead: Lead, asOf?: string): Cell {
  if (isKey) return keyCell(ledger, column, lead, asOf)
  return column.refersTo === undefined ? textCell(column) : referenceCell(column, column.refersTo, lead)
}

/** Leads to the row. Where its key is that of another row, it begins with who or what that is: nobody knows people by keys. */
function keyCell(ledger: RowLedgerName, column: Column, lead: Lead, asOf: string | undefined): Cell {
  const { refersTo } = column
  if (refersTo !== undefined) {
    const { element, link, call } = namedLink()
    return {
      element,
      write: ({ key, values }) => {
        lead(link, rowAddress(ledger, key, asOf))
        call(refersTo, String(values[column.name]))
      }
    }
  }
  const element = document.createElement("td")
  const link = element.appendChild(document.createElement("a"))
  const text = link.appendChild(document.createTextNode(""))
  link.className = styles.key ?? ""
  return {
    element,
    write: ({ key, values }) => {
      lead(link, rowAddress(ledger, key, asOf))
      write(text, String(values[column.name]))
    }
  }
}

/** Leads to the form in which the row is corrected. */
export function correctionCell(ledger: RowLedgerName, lead: Lead): Cell {
  const element = document.createElement("td")
  element.className = styles.action ?? ""
  const link = element.appendChild(document.createElement("a"))
  const text = link.appendChild(document.createTextNode(""))
  return {
    element,
    write: ({ key }) => {
      const word = say(words.correct)
      lead(link, correctionAddress(ledger, key))
      link.setAttribute("aria-label", `${word} ${key}`)
      write(text, word)
    }
  }
}

function referenceCell(column: Column, ledger: string, lead: Lead): Cell {
  const { element, link, call } = namedLink()
  return {
    element,
    write: ({ values }) => {
      const value = values[column.name]
      const named = isFilled(value) ? String(value) : undefined
      lead(link, named === undefined ? undefined : rowAddress(ledger, named))
      call(ledger, named)
    }
  }
}

/** A link whose words are what a row is called, and its key. */
function namedLink() {
  const element = document.createElement("td")
  const link = element.appendChild(document.createElement("a"))
  const name = link.appendChild(document.createElement("span")).appendChild(document.createTextNode(""))
  const key = link.appendChild(document.createElement("span")).appendChild(document.createTextNode(""))
  if (name.parentElement !== null) name.parentElement.lang = "zh-CN"
  if (key.parentElement !== null) key.parentElement.className = styles.named ?? ""
  const call = (ledger: string, named: string | undefined) => {
    const known = named === undefined ? undefined : rowName(ledger, named)
    write(name, named === undefined ? nothing : (known ?? named))
    write(key, named === undefined || known === undefined ? "" : ` ${named}`)
  }
  return { element, link, call }
}

function textCell(column: Column): Cell {
  const element = document.createElement("td")
  const text = element.appendChild(document.createTextNode(""))
  const { kind } = column
  if (isNumber(column)) element.className = styles.number ?? ""
  if (kind === "text" || kind === "area" || column.choices !== undefined) element.lang = "zh-CN"
  return {
    element,
    write: ({ values }) => {
      const value = values[column.name]
      write(text, isFilled(value) ? textOf(column, value) : nothing)
    }
  }
}

/** Whether a column's values are read down from their ends. */
export function isNumber({ kind }: Column): boolean {
  return kind === "yuan" || kind === "integer"
}

const nothing = "—"

function textOf({ kind, choices }: Column, value: unknown): string {
  const text = String(value)
  if (choices !== undefined) return choices[text] ?? text
  if (kind !== "area") return showValue(kind, value)
  return (areaPath(text) ?? []).slice(-2).map(shortName).join(" ") || text
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== ""
}

function write(node: Text, text: string): void {
  if (node.data !== text) node.data = text
}
