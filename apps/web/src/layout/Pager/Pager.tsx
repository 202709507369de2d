import { useLocation, useNavigate } from "@solidjs/router"
import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { words } from "../layout.words.ts"
import styles from "./Pager.module.css"

/** How the reader came to a page: where the pages before it begin. */
export interface Trail {
  readonly trail?: ReadonlyArray<string | null>
}

interface Props {
  /** What tells it from others on the same view. */
  readonly label?: string
  /** The address of the list from there on. */
  readonly address: (after?: string) => string
  /** The id after which this page begins; undefined on the first page. */
  readonly after: string | undefined
  readonly next: string | null
  /** How many pages lie before this one; undefined where that is not known. */
  readonly pagesBefore: number | undefined
  /** How many rows a page holds. */
  readonly size: number
  readonly shown: number
  readonly total: number
}

/** To the next page and back. A page that was opened by its address knows no page before it but the first. */
export function Pager(props: Props) {
  const navigate = useNavigate()
  const location = useLocation<Trail>()
  const trail = () => location.state?.trail ?? []
  const forth = (next: string) => navigate(props.address(next), { state: { trail: [...trail(), props.after ?? null] } })
  const back = () =>
    navigate(props.address(trail()[trail().length - 1] ?? undefined), {
      state: { trail: trail().slice(0, -1) }
    })
  const shown = () => {
    const { pagesBefore, total } = props
    if (pagesBefore === undefined) return words.found(total)
    const before = pagesBefore * props.size
    return words.shown(before + 1, before + props.shown, total)
  }
  return (
    <nav class={styles.pager} aria-label={props.label ?? say(words.pages)}>
      <span class={styles.shown}>{say(shown())}</span>
      <Show when={props.after !== undefined}>
        <button type="button" onClick={back}>
          {say(trail().length > 0 ? words.previous : words.first)}
        </button>
      </Show>
      <Show when={props.next}>
        {(next) => (
          <button type="button" onClick={() => forth(next())}>
            {say(words.next)}
          </button>
        )}
      </Show>
    </nav>
  )
}
