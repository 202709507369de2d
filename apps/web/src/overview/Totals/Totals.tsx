import { A } from "@solidjs/router"
import { severities } from "@wengang/domain/rules/Rule.ts"
import { For } from "solid-js"
import type { AreaCount } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { type Filters, listAddress } from "../../suspicions/filters.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { words } from "../overview.words.ts"
import styles from "./Totals.module.css"

const hints = { error: words.errorHint, suspicion: words.suspicionHint, reminder: words.reminderHint } as const

/** How many suspicions wait, by severity. */
export function Totals(props: {
  readonly counts: ReadonlyArray<AreaCount>
  /** The states that are counted; what waits for somebody where it is left out. */
  readonly state?: Filters["state"]
}) {
  return (
    <ul class={styles.totals} aria-label={say(words.totals)}>
      <For each={severities}>
        {(severity) => (
          <li>
            <A
              href={listAddress({ severity, ...(props.state === undefined ? {} : { state: props.state }) })}
              class={styles.total}
            >
              <SeverityMark severity={severity} />
              <span class={styles.number}>
                {props.counts.reduce((sum, { bySeverity }) => sum + bySeverity[severity], 0)}
              </span>
              <span class={styles.hint}>{say(hints[severity])}</span>
            </A>
          </li>
        )}
      </For>
    </ul>
  )
}
