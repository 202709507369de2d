import { A } from "@solidjs/router"
import { For, type JSX, Show } from "solid-js"
import { Sign } from "../../feedback/Mark/Mark.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { shapes } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { severityOf } from "../../suspicions/severest.ts"
import type { CellMark } from "../CellMark.ts"
import { shownIn, storedIn } from "../cellText.ts"
import { type GridColumn, isReadOnly } from "../GridColumn.ts"
import type { GridRowHead } from "../GridRowHead.ts"
import { words } from "../grid.words.ts"
import type { Sheet } from "../sheet.ts"
import styles from "./Grid.module.css"
import { roles } from "./roles.ts"

interface Props {
  readonly head: GridRowHead
  /** Its place among all rows, from 0. */
  readonly row: number
  readonly columns: ReadonlyArray<GridColumn>
  readonly sheet: Sheet
  readonly marks: ReadonlyArray<CellMark>
  readonly result: ((row: string) => JSX.Element) | undefined
  readonly isHeadCurrent: boolean
  readonly isSelected: (column: number) => boolean
  readonly isCurrent: (column: number) => boolean
  readonly editor: (column: GridColumn) => JSX.Element
}

/** A row: its head, its cells as text, save the current one, and what was said of it. */
export function GridRow(props: Props) {
  return (
    <tr aria-rowindex={props.row + 2}>
      <th scope="row" aria-colindex={1} title={props.head.hint}>
        <Show when={props.head.href} fallback={<Chinese>{props.head.name}</Chinese>}>
          {(href) => (
            // Of all heads that lead somewhere only that of the current row is a stop of Tab.
            <A href={href()} tabindex={props.isHeadCurrent ? 0 : -1}>
              <Chinese>{props.head.name}</Chinese>
            </A>
          )}
        </Show>
      </th>
      <For each={props.columns}>
        {(column, index) => (
          <Cell
            row={props.head.key}
            place={[props.row, index()]}
            column={column}
            sheet={props.sheet}
            marks={props.marks}
            isSelected={props.isSelected(index())}
            isCurrent={props.isCurrent(index())}
            editor={props.editor}
          />
        )}
      </For>
      <Show when={props.result}>
        {(draw) => (
          <td role={roles.cell} class={styles.result} aria-colindex={props.columns.length + 2}>
            {draw()(props.head.key)}
          </td>
        )}
      </Show>
    </tr>
  )
}

interface CellProps extends Pick<Props, "sheet" | "marks" | "editor"> {
  readonly row: string
  readonly place: readonly [row: number, column: number]
  readonly column: GridColumn
  readonly isSelected: boolean
  readonly isCurrent: boolean
}

function Cell(props: CellProps) {
  const text = () => props.sheet.text(props.row, props.column.name)
  const isWrong = () => !props.sheet.isTyping(props.row, props.column.name) && "wrong" in storedIn(props.column, text())
  const marks = () => props.marks.filter(({ columns }) => columns.includes(props.column.name))
  const severity = () => (isWrong() ? "error" : marks().length > 0 ? severityOf(marks()) : undefined)
  const isNumber = () => props.column.kind === "integer" || props.column.kind === "yuan"
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is that of a cell of a grid
    <td
      role={roles.cell}
      data-row={props.place[0]}
      data-column={props.place[1]}
      aria-colindex={props.place[1] + 2}
      aria-selected={props.isSelected}
      aria-readonly={isReadOnly(props.column, props.row) || undefined}
      classList={{
        [styles.error as string]: severity() === "error",
        [styles.suspicion as string]: severity() === "suspicion",
        [styles.reminder as string]: severity() === "reminder",
        [styles.number as string]: isNumber(),
        [styles.selected as string]: props.isSelected && !props.isCurrent,
        [styles.current as string]: props.isCurrent,
        [styles.fixed as string]: isReadOnly(props.column, props.row),
        [styles.changed as string]: props.sheet.isChanged(props.row, props.column.name)
      }}
    >
      <Show when={props.isCurrent} fallback={<Chinese class={styles.text}>{shownIn(props.column, text())}</Chinese>}>
        {props.editor(props.column)}
      </Show>
      <Show when={severity()}>
        {(known) => (
          <span class={styles.sign}>
            <Sign shape={shapes[known()]} />
            <span class="visually-hidden">{say(isWrong() ? words.wrong : words[known()])}</span>
          </span>
        )}
      </Show>
    </td>
  )
}
