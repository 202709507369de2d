import type { RuleCard } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { words } from "../rules.words.ts"
import styles from "./Remedy.module.css"

/** What putting a finding right takes, once a person confirmed it. */
export function Remedy(props: { readonly remedy: RuleCard["remedy"] }) {
  return (
    <dl class={styles.remedy}>
      <div>
        <dt>{say(words.measure)}</dt>
        <dd>{say(props.remedy.measure)}</dd>
      </div>
      <div>
        <dt>{say(words.evidence)}</dt>
        <dd>{say(props.remedy.evidence)}</dd>
      </div>
      <div>
        <dt>{say(words.days)}</dt>
        <dd>{say(words.workingDays(props.remedy.workingDays))}</dd>
      </div>
    </dl>
  )
}
