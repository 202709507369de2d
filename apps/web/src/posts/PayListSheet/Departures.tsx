import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showValue } from "../../values/showValue.ts"
import type { PayList } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

type Departure = PayList["departures"][number]

/** What attendance and pay say otherwise than the list that was approved. */
export function Departures(props: { readonly departures: ReadonlyArray<Departure> }) {
  const money = () =>
    showValue(
      "yuan",
      props.departures.reduce((sum, { amount }) => sum + amount, 0)
    )
  return (
    <Show when={props.departures.length > 0}>
      <div class={styles.departures} role="alert">
        <p class={styles.alarm}>{say(words.left(props.departures.length, money()))}</p>
        <ul>
          <For each={props.departures}>
            {(one) => (
              <li>
                <Chinese>{say(words.leftLine(one.name, beforeOf(one), nowOf(one)))}</Chinese>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}

function beforeOf({ approved }: Departure): string {
  return approved === null
    ? say(words.notListed)
    : say(words.figures(String(approved.days), showValue("yuan", approved.due)))
}

function nowOf({ now: { days, due, paid } }: Departure): string {
  const figures = say(words.figures(days === null ? "—" : String(days), showValue("yuan", due)))
  return figures + (paid === null ? "" : say(words.paidNow(showValue("yuan", paid))))
}
