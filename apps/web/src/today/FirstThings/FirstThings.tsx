import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { countByRuleEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { createResource, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { listAddress } from "../../suspicions/filters.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { showValue } from "../../values/showValue.ts"
import { words } from "../today.words.ts"
import styles from "./FirstThings.module.css"

type RankedRule = AnswerTo<typeof countByRuleEndpoint>["rules"][number]

/** As many rules are told: what somebody can look at in a day. */
const most = 5

/** What is to be looked at first, rule by rule: the gravest, then what most money hangs on, then what concerns most persons. */
export function FirstThings() {
  const [answer, { refetch }] = createResource(() => call(countByRuleEndpoint, { query: {} }))
  return (
    <Loaded resource={answer} again={() => void refetch()}>
      {(loaded) => (
        <Show when={loaded().rules.length > 0}>
          <h3 id="first" class={styles.title}>
            {say(words.first)} <span class={styles.hint}>{say(words.firstHint)}</span>
          </h3>
          <ol class={styles.rules} aria-labelledby="first">
            <For each={loaded().rules.slice(0, most)}>{(rule) => <OneRule rule={rule} />}</For>
          </ol>
        </Show>
      )}
    </Loaded>
  )
}

function OneRule(props: { readonly rule: RankedRule }) {
  const { rule, title, severity, suspicions, persons, fen } = props.rule
  return (
    <li class={styles.rule}>
      <SeverityMark severity={severity} />
      <A href={listAddress({ rule, state: ["open"] })}>{say(title)}</A>
      <span class={styles.figures}>
        <span>{say(words.suspicionCount(suspicions))}</span>
        <Show when={persons > 0}>
          <span>{say(words.personCount(persons))}</span>
        </Show>
        <Show when={fen !== null}>
          <span>{showValue("yuan", fen)}</span>
        </Show>
      </span>
    </li>
  )
}
