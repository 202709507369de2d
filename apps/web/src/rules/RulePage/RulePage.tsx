import { A, useParams, useSearchParams } from "@solidjs/router"
import { showRuleEndpoint } from "@wengang/contract/endpoints/rules.ts"
import { createResource } from "solid-js"
import type { JudgedRule } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listAddress } from "../../suspicions/filters.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { subjectWords } from "../../suspicions/suspicions.words.ts"
import { Basis } from "../Basis/Basis.tsx"
import { Judged } from "../Judged/Judged.tsx"
import { Parameters } from "../Parameters/Parameters.tsx"
import { Remedy } from "../Remedy/Remedy.tsx"
import { words } from "../rules.words.ts"
import { OwnParameters } from "./OwnParameters.tsx"
import styles from "./RulePage.module.css"

/** A rule's card, with the parameters of the place that the address names. */
export function RulePage() {
  const { id } = useParams()
  const [search] = useSearchParams()
  const area = typeof search.area === "string" ? { area: search.area } : {}
  const [answer, { refetch }] = createResource(() => call(showRuleEndpoint, { params: { id: id ?? "" }, query: area }))
  return (
    <>
      <Back href="/rules">{say(words.back)}</Back>
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => <Card rule={loaded().rule} />}
      </Loaded>
    </>
  )
}

function Card(props: { readonly rule: JudgedRule }) {
  return (
    <article>
      <PageHead title={say(props.rule.title)} above={<p class={styles.topic}>{say(props.rule.categoryTitle)}</p>}>
        <ul class={styles.facts}>
          <li>
            <SeverityMark severity={props.rule.severity} />
          </li>
          <li>
            {say(words.subject)} {say(subjectWords[props.rule.subject])}
          </li>
          <li class={styles.id}>{props.rule.rule}</li>
          <li>
            <A href={listAddress({ rule: props.rule.rule })}>{say(words.itsSuspicions)}</A>
          </li>
          <li>
            <Judged judged={props.rule.judged} />
          </li>
        </ul>
      </PageHead>
      <div class={styles.columns}>
        <section class={styles.panel}>
          <h2>{say(words.condition)}</h2>
          <p>{say(props.rule.condition)}</p>
          <h2>{say(words.why)}</h2>
          <p>{say(props.rule.why)}</p>
          <Basis basis={props.rule.basis} />
          <Parameters parameters={props.rule.parameters} />
        </section>
        <div class={styles.side}>
          <section class={styles.panel}>
            <h2>{say(words.toDo)}</h2>
            <p>{say(props.rule.toDo)}</p>
            <Remedy remedy={props.rule.remedy} />
          </section>
          <section class={styles.panel}>
            <h2>{say(words.examples)}</h2>
            <dl class={styles.examples}>
              <dt>{say(words.fails)}</dt>
              <dd>{say(props.rule.fails)}</dd>
              <dt>{say(words.passes)}</dt>
              <dd>{say(props.rule.passes)}</dd>
            </dl>
          </section>
        </div>
      </div>
      <OwnParameters rule={props.rule.rule} />
    </article>
  )
}
