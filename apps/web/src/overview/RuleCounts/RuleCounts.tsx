import { A } from "@solidjs/router"
import { categories, categoryTitles } from "@wengang/domain/rules/Rule.ts"
import { For, Show } from "solid-js"
import type { CoverageLine } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { listAddress } from "../../suspicions/filters.ts"
import { words } from "../overview.words.ts"
import styles from "./RuleCounts.module.css"

/** The rules that found something, topic by topic. */
export function RuleCounts(props: { readonly coverage: ReadonlyArray<CoverageLine> }) {
  const failed = () => props.coverage.filter((line) => line.failed > 0)
  const topics = () => categories.filter((category) => failed().some((line) => line.category === category))
  return (
    <Show when={failed().length > 0} fallback={<p>{say(words.noSuspicion)}</p>}>
      <div class={styles.topics}>
        <For each={topics()}>
          {(category) => (
            <section class={styles.topic}>
              <h3>{say(categoryTitles[category])}</h3>
              <ul class={styles.rules}>
                <For each={failed().filter((line) => line.category === category)}>
                  {(line) => (
                    <li>
                      <A href={listAddress({ rule: line.rule })}>{say(line.title)}</A>
                      <span class={styles.count}>{line.failed}</span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </div>
    </Show>
  )
}
