import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { type GridColumn, widthOf } from "../GridColumn.ts"
import styles from "./Grid.module.css"

interface Props {
  readonly head: string
  readonly columns: ReadonlyArray<GridColumn>
  readonly result: string | undefined
}

/** The heads of a grid's columns, and how wide they are. */
export function GridHead(props: Props) {
  return (
    <>
      <colgroup>
        <col class={styles.head} />
        <For each={props.columns}>{(column) => <col style={{ width: `${widthOf(column)}px` }} />}</For>
        <Show when={props.result !== undefined}>
          <col />
        </Show>
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            {props.head}
          </th>
          <For each={props.columns}>
            {(column, index) => (
              <th scope="col" aria-colindex={index() + 2}>
                {say(column.label)}
              </th>
            )}
          </For>
          <Show when={props.result}>
            {(label) => (
              <th scope="col" aria-colindex={props.columns.length + 2}>
                {label()}
              </th>
            )}
          </Show>
        </tr>
      </thead>
    </>
  )
}
