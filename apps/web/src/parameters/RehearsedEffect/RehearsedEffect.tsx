import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showDay } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import { words } from "../parameters.words.ts"
import type { Rehearsed } from "../proposals.ts"
import styles from "./RehearsedEffect.module.css"

/** What trying a parameter gave: in a sentence, and by area. */
export function RehearsedEffect(props: { readonly rehearsal: Rehearsed }) {
  const facts = () => {
    const { villages, persons, money, changed, asOf } = props.rehearsal
    return [
      say(words.where(villages, persons)),
      ...(money === null ? [] : [say(words.money(showValue("yuan", money)))]),
      ...(changed === 0 ? [] : [say(words.changedWords(changed))]),
      say(words.asOf(showDay(asOf)))
    ]
  }
  return (
    <div class={styles.effect}>
      <p class={styles.sum}>{say(words.effect(props.rehearsal.opened, props.rehearsal.resolved))}</p>
      <ul class={styles.facts}>
        <For each={facts()}>{(fact) => <li>{fact}</li>}</For>
      </ul>
      <Show when={props.rehearsal.areas.length > 0}>
        <details>
          <summary>{say(words.byArea)}</summary>
          <Scroller label={say(words.byArea)}>
            <table class={styles.table}>
              <thead>
                <tr>
                  <For each={[words.area, words.opened, words.resolved, words.persons]}>
                    {(head) => <th scope="col">{say(head)}</th>}
                  </For>
                </tr>
              </thead>
              <tbody>
                <For each={props.rehearsal.areas}>
                  {(line) => (
                    <tr>
                      <th scope="row">
                        <Chinese>{line.areaPath.slice(2).join("")}</Chinese>
                      </th>
                      <td>{line.opened}</td>
                      <td>{line.resolved}</td>
                      <td>{line.persons}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Scroller>
          <Show when={props.rehearsal.furtherAreas > 0}>
            <p>{say(words.further(props.rehearsal.furtherAreas))}</p>
          </Show>
        </details>
      </Show>
    </div>
  )
}
