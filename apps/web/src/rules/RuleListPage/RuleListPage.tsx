import { A } from "@solidjs/router"
import { exportParametersEndpoint } from "@wengang/contract/endpoints/parameters.ts"
import { exportRulesEndpoint, listRulesEndpoint } from "@wengang/contract/endpoints/rules.ts"
import { categories, categoryTitles } from "@wengang/domain/rules/Rule.ts"
import { createResource, createSignal, For, Show } from "solid-js"
import type { JudgedRule } from "../../api/answers.ts"
import { addressOf, call } from "../../api/call.ts"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { words as parameterWords } from "../../parameters/parameters.words.ts"
import { mayDo } from "../../people/session.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { showDay } from "../../values/showDay.ts"
import { Judged } from "../Judged/Judged.tsx"
import { words } from "../rules.words.ts"
import styles from "./RuleListPage.module.css"

/** The catalogue, topic by topic, or what of it speaks of something. */
export function RuleListPage() {
  const [wanted, setWanted] = createSignal("")
  const [answer, { refetch }] = createResource(() => call(listRulesEndpoint, { query: {} }))
  return (
    <>
      <PageHead title={say(words.title)}>
        <Show when={mayDo("parameter.propose")}>
          <A href="/parameters">{say(parameterWords.title)}</A>
        </Show>
      </PageHead>
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <>
            <p class={styles.hint}>{say(words.hint(loaded().rules.length, showDay(loaded().asOf)))}</p>
            <div class={styles.files}>
              <ExportBar
                label={say(words.title)}
                address={(format) => addressOf(exportRulesEndpoint, { query: { format } })}
              />
              <ExportBar
                label={say(words.parameters)}
                address={(format) => addressOf(exportParametersEndpoint, { query: { format } })}
              />
            </div>
            <div class={styles.find}>
              <Line label={say(words.find)} value={wanted()} onInput={setWanted} />
            </div>
            <Show
              when={loaded().rules.some((rule) => speaksOf(rule, wanted()))}
              fallback={<Empty title={say(words.noneFound)} hint={say(words.noneFoundHint)} />}
            >
              <For each={categories}>
                {(category) => (
                  <Topic
                    title={say(categoryTitles[category])}
                    rules={loaded().rules.filter((rule) => rule.category === category && speaksOf(rule, wanted()))}
                  />
                )}
              </For>
            </Show>
          </>
        )}
      </Loaded>
    </>
  )
}

function Topic(props: { readonly title: string; readonly rules: ReadonlyArray<JudgedRule> }) {
  return (
    <Show when={props.rules.length > 0}>
      <section class={styles.topic}>
        <h2>{props.title}</h2>
        <ul class={styles.rules}>
          <For each={props.rules}>
            {(rule) => (
              <li>
                <div class={styles.mark}>
                  <SeverityMark severity={rule.severity} />
                </div>
                <div>
                  <A href={`/rules/${rule.rule}`} class={styles.title}>
                    {say(rule.title)}
                  </A>
                  <p class={styles.condition}>{say(rule.condition)}</p>
                  <Judged judged={isJudged(rule) ? rule.judged : null} />
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** Whether a rule says a text in its name, its condition or its id. */
function speaksOf({ rule, title, condition }: JudgedRule, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  const said = [rule, title.zh, title.en, condition.zh, condition.en].join("\n").toLowerCase()
  return said.includes(wanted)
}

/** A line that says "none yet" for each of eighty rules tells nobody anything. */
function isJudged({ judged }: JudgedRule): boolean {
  return judged !== null && judged.confirmed + judged.cleared > 0
}
