import { For, Show } from "solid-js"
import type { ParameterCard } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showDay, showMonth } from "../../values/showDay.ts"
import { words } from "../rules.words.ts"
import styles from "./Parameters.module.css"

/** The numbers that a rule asks for: each with its value, whence it comes, where and when it holds. */
export function Parameters(props: { readonly parameters: ReadonlyArray<ParameterCard> }) {
  return (
    <Show when={props.parameters.length > 0} fallback={<p class={styles.none}>{say(words.noParameters)}</p>}>
      <h3 class={styles.title}>{say(words.parameters)}</h3>
      <ul class={styles.parameters}>
        <For each={props.parameters}>{(parameter) => <Parameter parameter={parameter} />}</For>
      </ul>
    </Show>
  )
}

function Parameter(props: { readonly parameter: ParameterCard }) {
  const { source, jurisdiction, jurisdictionPath } = props.parameter
  return (
    <li class={styles.parameter}>
      <div class={styles.line}>
        <span>{say(props.parameter.title)}</span>
        <Chinese class={styles.value}>{shown(props.parameter)}</Chinese>
        <span class={props.parameter.standing === "confirmed" ? styles.confirmed : styles.unconfirmed}>
          {say(props.parameter.standing === "confirmed" ? words.confirmed : words.unconfirmed)}
        </span>
      </div>
      <dl class={styles.facts}>
        <div>
          <dt>{say(words.source)}</dt>
          <dd>
            <Chinese>{source.title}</Chinese>
            <Show when={source.date}>{(day) => ` ${say(words.issued(showDay(day())))}`}</Show>
          </dd>
        </div>
        <div>
          <dt>{say(words.where)}</dt>
          <dd>
            <Show when={jurisdiction} fallback={say(words.nation)}>
              {(code) => <Chinese>{jurisdictionPath.join("") || code()}</Chinese>}
            </Show>
          </dd>
        </div>
        <div>
          <dt>{say(words.inForce)}</dt>
          <dd>{inForce(props.parameter)}</dd>
        </div>
      </dl>
    </li>
  )
}

/** Days and months as the reader writes them. */
function shown({ value, shown }: ParameterCard): string {
  if (typeof value !== "string") return shown
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return showDay(value)
  return /^\d{4}-\d{2}$/.test(value) ? showMonth(value) : shown
}

function inForce({ from, to }: ParameterCard): string {
  if (from === null) return say(words.always)
  return say(to === null ? words.from(showDay(from)) : words.between(showDay(from), showDay(to)))
}
