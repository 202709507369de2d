import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { countByRuleEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { createResource, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { amountsAddress, personsAddress } from "../../concerned/concernedFilters.ts"
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
        {/* The name of the rule leads there too: one stop of the keyboard is enough. */}
        <A href={listAddress({ rule, state: ["open"] })} tabindex="-1">
          {say(words.suspicionCount(suspicions))}
        </A>
        <Show when={persons > 0}>
          <A href={personsAddress({ rule, state: ["open"] })}>{say(words.personCount(persons))}</A>
        </Show>
        <Show when={fen !== null}>
          <A href={amountsAddress({ rule, state: ["open"] })}>{showValue("yuan", fen)}</A>
        </Show>
      </span>
    </li>
  )
}
