import { createRenderEffect, Show } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { listAddress } from "../../suspicions/filters.ts"
import { severityOf } from "../../suspicions/severest.ts"
import type { Column, RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { ShownRow } from "../shownRows.ts"
import type { Lead } from "./leads.ts"
import { correctionCell, makeCell } from "./makeCell.ts"
import styles from "./RowTable.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly columns: ReadonlyArray<Column>
  /** The column that leads to the row. */
  readonly keyColumn: string | undefined
  /** The day gone by that is looked at. */
  readonly asOf: string | undefined
  /** Whether the row may be corrected. */
  readonly kept: boolean
  readonly shown: ShownRow
  readonly lead: Lead
  /** In pixels, where it stands at its place in a long list. */
  readonly rowHeight: number | undefined
  /** What waits of a row; undefined where rows are not judged. */
  readonly about: ((key: string) => ReadonlyArray<ListedSuspicion>) | undefined
}

/** A row of a ledger. One effect writes all of its cells, so that a row that is used again for another costs little. */
export function Row(props: Props) {
  const { shown, columns, ledger, keyColumn, kept, lead } = props
  const cells = columns.flatMap((column) => {
    const isKey = column.name === keyColumn
    const cell = makeCell(ledger, column, isKey, lead, props.asOf)
    return isKey && kept ? [cell, correctionCell(ledger, lead)] : [cell]
  })
  createRenderEffect(() => {
    const row = shown.row()
    for (const cell of cells) cell.write(row)
  })
  const top = () => (props.rowHeight === undefined ? undefined : `${shown.at() * props.rowHeight}px`)
  return (
    <tr aria-rowindex={props.rowHeight === undefined ? undefined : shown.at() + 2} style={{ top: top() }}>
      <Show when={props.about}>{(about) => <Badge ledger={ledger} rowKey={shown.row().key} about={about()} />}</Show>
      {cells.map(({ element }) => element)}
    </tr>
  )
}

function Badge(props: {
  readonly ledger: RowLedgerName
  readonly rowKey: string
  readonly about: (key: string) => ReadonlyArray<ListedSuspicion>
}) {
  const found = () => props.about(props.rowKey)
  return (
    <td>
      <Show when={found().length > 0}>
        <a
          href={listAddress({ subject: `${props.ledger}:${props.rowKey}` })}
          class={`${styles.badge} ${styles[severityOf(found())]}`}
          aria-label={say(words.suspicionsOf(found().length, props.rowKey))}
        >
          {found().length}
        </a>
      </Show>
    </td>
  )
}
