import { createEffect, createMemo, createSignal, createUniqueId, For, type JSX, Show, untrack } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import type { CellMark } from "../CellMark.ts"
import { type GridColumn, placeOfColumn } from "../GridColumn.ts"
import type { GridRowHead } from "../GridRowHead.ts"
import { words } from "../grid.words.ts"
import type { Sheet } from "../sheet.ts"
import { createActions } from "./actions.ts"
import { CurrentCell } from "./CurrentCell.tsx"
import { createCursor } from "./cursor.ts"
import { createDragging } from "./dragging.ts"
import styles from "./Grid.module.css"
import { GridHead } from "./GridHead.tsx"
import { GridRow } from "./GridRow.tsx"
import { createKeys } from "./keys.ts"
import { resultWidth, rowHeight } from "./measures.ts"
import { roles } from "./roles.ts"
import { SaidOf } from "./SaidOf.tsx"

interface Props {
  readonly label: string
  /** What the heads of rows are headed with. */
  readonly head: string
  readonly columns: ReadonlyArray<GridColumn>
  readonly rows: ReadonlyArray<GridRowHead>
  readonly sheet: Sheet
  readonly marks: (row: string) => ReadonlyArray<CellMark>
  /** What the rules, or the server, said of a row, in a last column. */
  readonly result?: { readonly label: string; readonly draw: (row: string) => JSX.Element }
  /** Whether rows may be written below the last one. */
  readonly grows?: boolean
  readonly onSave?: () => void
  /** Told the keys of the rows that are selected. */
  readonly onSelect?: (rows: ReadonlyArray<string>) => void
  /** What else is said of the current row, below what the rules say of it. */
  readonly about?: (row: string) => JSX.Element
  /** Further buttons above the grid. */
  readonly tools?: JSX.Element
}

/** Cells written like those of a sheet: by keyboard alone, by the block, each action taken back at once. */
export function Grid(props: Props) {
  const hint = createUniqueId()
  const [listed, setListed] = createSignal(false)
  const rows = createMemo(
    (): ReadonlyArray<GridRowHead> =>
      props.grows === true ? [...props.rows, { key: props.sheet.nextRow(), name: say(words.newRow) }] : props.rows
  )
  const base = { sheet: props.sheet, columns: () => props.columns, rows, grows: () => props.grows === true }
  const cursor = createCursor(base)
  const actions = createActions(cursor, base)
  const keys = createKeys({ cursor, actions, sheet: props.sheet, onSave: () => props.onSave?.() })
  const dragging = createDragging(cursor)
  const drawn = createMemo(() => cursor.sight.drawn(rows().length, cursor.selection().at.row))
  createEffect(() => {
    const { top, bottom } = cursor.range()
    const selected = rows().slice(top, bottom + 1)
    untrack(() => props.onSelect?.(selected.map(({ key }) => key)))
  })
  const currentRow = createMemo(() => cursor.current().row)
  const minWidth = () => {
    const { left, width } = placeOfColumn(props.columns, props.columns.length - 1)
    return left + width + (props.result === undefined ? 0 : resultWidth)
  }
  const isSelected = (row: number, column: number) => {
    const { top, left, bottom, right } = cursor.range()
    return row >= top && row <= bottom && column >= left && column <= right
  }
  return (
    <div class={styles.grid}>
      <div class={styles.tools}>
        <Button disabled={!props.sheet.canUndo()} onClick={actions.undo}>
          {say(words.undo)}
        </Button>
        <Button disabled={!props.sheet.canRedo()} onClick={actions.redo}>
          {say(words.redo)}
        </Button>
        {props.tools}
        <p id={hint} class={styles.hint}>
          <span class={styles.typed}>{say(words.hint)}</span>
          <span class={styles.touched}>{say(words.touchHint)}</span>
        </p>
      </div>
      <div
        ref={cursor.sight.scrolls}
        onScroll={cursor.sight.look}
        class={styles.scroller}
        classList={{ [styles.roomy as string]: listed() }}
      >
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is that of a grid */}
        <table
          role={roles.table}
          style={{ "min-width": `${minWidth()}px` }}
          aria-label={props.label}
          aria-describedby={hint}
          aria-multiselectable="true"
          aria-rowcount={rows().length + 1}
          aria-colcount={props.columns.length + 1 + (props.result === undefined ? 0 : 1)}
          onKeyDown={keys.press}
          onFocusOut={keys.leave}
          onMouseDown={dragging.press}
          onMouseMove={dragging.move}
          onCopy={actions.copy}
          onCut={actions.cut}
          onPaste={actions.paste}
        >
          <GridHead head={props.head} columns={props.columns} result={props.result?.label} />
          <tbody>
            <For each={drawn()}>
              {(row, index) => (
                <Show when={rows()[row]}>
                  {(head) => (
                    <>
                      <Gap rows={row - (drawn()[index() - 1] ?? -1) - 1} />
                      <GridRow
                        head={head()}
                        row={row}
                        columns={props.columns}
                        sheet={props.sheet}
                        marks={props.marks(head().key)}
                        result={props.result?.draw}
                        isHeadCurrent={cursor.selection().at.row === row}
                        isSelected={(column) => isSelected(row, column)}
                        isCurrent={(column) => cursor.isCurrent({ row, column })}
                        editor={(column) => (
                          <CurrentCell
                            cursor={cursor}
                            row={head()}
                            column={column}
                            sheet={props.sheet}
                            marks={props.marks(head().key)}
                            onListed={setListed}
                          />
                        )}
                      />
                    </>
                  )}
                </Show>
              )}
            </For>
            <Gap rows={rows().length - 1 - (drawn()[drawn().length - 1] ?? -1)} />
          </tbody>
        </table>
      </div>
      <Show when={cursor.current().column}>
        {(column) => (
          <SaidOf
            row={cursor.current().row}
            column={column()}
            sheet={props.sheet}
            marks={props.marks(cursor.current().row)}
            range={cursor.range()}
            texts={actions.texts}
            told={actions.told()}
          />
        )}
      </Show>
      <Show when={currentRow()} keyed>
        {(row) => props.about?.(row)}
      </Show>
    </div>
  )
}

/** The room of rows that are not drawn. */
function Gap(props: { readonly rows: number }) {
  return (
    <Show when={props.rows > 0}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it */}
      <tr aria-hidden="true" class={styles.gap}>
        <td style={{ height: `${props.rows * rowHeight}px` }} />
      </tr>
    </Show>
  )
}
