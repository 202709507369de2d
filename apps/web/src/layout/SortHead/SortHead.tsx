import { useNavigate } from "@solidjs/router"
import { type JSX, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { words } from "../layout.words.ts"
import styles from "./SortHead.module.css"

/** How a list is sorted, as its address says it, and the address of the list sorted otherwise. */
export interface Sorting {
  readonly sort: string | undefined
  readonly address: (sort: string | undefined) => string
}

interface Props {
  readonly column: string
  readonly children: JSX.Element
  readonly class?: string | undefined
  /** Undefined where the table is not sorted by its reader. */
  readonly sorting: Sorting | undefined
}

/** A column's head that sorts the list: from the least up, from the greatest down, and back to the list's own order. */
export function SortHead(props: Props) {
  return (
    <Show
      when={props.sorting}
      fallback={
        <th scope="col" class={props.class}>
          {props.children}
        </th>
      }
    >
      {(sorting) => (
        <Sortable column={props.column} class={props.class} sorting={sorting()}>
          {props.children}
        </Sortable>
      )}
    </Show>
  )
}

function Sortable(props: Omit<Props, "sorting"> & { readonly sorting: Sorting }) {
  const navigate = useNavigate()
  const isUp = () => props.sorting.sort === props.column
  const isDown = () => props.sorting.sort === `-${props.column}`
  const following = () => (isUp() ? `-${props.column}` : isDown() ? undefined : props.column)
  return (
    <th scope="col" class={props.class} aria-sort={isUp() ? "ascending" : isDown() ? "descending" : undefined}>
      <button
        type="button"
        class={styles.head}
        title={say(words.sort)}
        onClick={() => navigate(props.sorting.address(following()), { scroll: false })}
      >
        {props.children}
        <span class={styles.way} aria-hidden="true">
          {isUp() ? "▲" : isDown() ? "▼" : "↕"}
        </span>
      </button>
    </th>
  )
}
