import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showDay } from "../../values/showDay.ts"
import { words } from "../parameters.words.ts"
import type { ListedParameter } from "../proposals.ts"
import styles from "./ParameterHistory.module.css"

interface Line {
  readonly parameter: ListedParameter
  readonly window: ListedParameter["windows"][number]
}

/** The values that were set for a rule's parameters, by place, areas above first, then by day. */
export function ParameterHistory(props: { readonly parameters: ReadonlyArray<ListedParameter> }) {
  const lines = () =>
    props.parameters
      .flatMap((parameter) => parameter.windows.map((window): Line => ({ parameter, window })))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return (
    <>
      <h2>{say(words.history)}</h2>
      <Show when={lines().length > 0} fallback={<p class={styles.none}>{say(words.noHistory)}</p>}>
        <p class={styles.none}>{say(words.historyHint)}</p>
        <Scroller label={say(words.history)}>
          <table class={styles.table}>
            <caption class="visually-hidden">{say(words.history)}</caption>
            <thead>
              <tr>
                <For each={[words.place, words.parameter, words.value, words.inForce, words.source]}>
                  {(head) => <th scope="col">{say(head)}</th>}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={lines()}>
                {({ parameter, window }) => (
                  <tr>
                    <td>
                      <Show when={window.jurisdiction !== null} fallback={say(words.nation)}>
                        <Chinese>{window.jurisdictionPath.join("")}</Chinese>
                      </Show>
                    </td>
                    <td>{say(parameter.title)}</td>
                    <td>
                      <Chinese>{window.shown}</Chinese>
                    </td>
                    <td>{spanOf(window)}</td>
                    <td>
                      <Chinese>{window.source.title}</Chinese>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Scroller>
      </Show>
    </>
  )
}

function orderOf({ parameter, window }: Line): string {
  return [window.jurisdiction ?? "", parameter.name, window.from].join("/")
}

function spanOf({ from, to }: Line["window"]): string {
  return say(to === null ? words.open(showDay(from)) : words.between(showDay(from), showDay(to)))
}
