import { A, useLocation, useParams } from "@solidjs/router"
import { showSuspicionEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { createResource, Show } from "solid-js"
import type { RuleCard, SuspicionDetail } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { HandOver } from "../../cases/HandOver/HandOver.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import { ledgerIn, rowAddress } from "../../ledgers/ledgerColumns.ts"
import { mayDo } from "../../people/session.ts"
import { Basis } from "../../rules/Basis/Basis.tsx"
import { Parameters } from "../../rules/Parameters/Parameters.tsx"
import { Remedy } from "../../rules/Remedy/Remedy.tsx"
import { lastRun } from "../../runs/lastRun.ts"
import { Why } from "../../traces/Why/Why.tsx"
import { showDay } from "../../values/showDay.ts"
import { EvidenceRows } from "../EvidenceRows/EvidenceRows.tsx"
import { listAddress } from "../filters.ts"
import { History } from "../History/History.tsx"
import { InCase, isHandedOver } from "../InCase/InCase.tsx"
import { Judge } from "../Judge/Judge.tsx"
import { SeverityMark } from "../SeverityMark/SeverityMark.tsx"
import { StateMark } from "../StateMark/StateMark.tsx"
import { subjectWords, words } from "../suspicions.words.ts"
import styles from "./SuspicionPage.module.css"

/** One suspicion: what is wrong, the rows that prove it, why it matters, what to do, what happened so far. */
export function SuspicionPage() {
  const { id } = useParams()
  const location = useLocation<{ readonly list?: string }>()
  const [detail, { refetch }] = createResource(() => call(showSuspicionEndpoint, { params: { id: id ?? "" } }))
  return (
    <>
      <Back href={location.state?.list ?? "/suspicions"}>{say(words.back)}</Back>
      <Loaded resource={detail} again={() => void refetch()}>
        {(loaded) => <Detail detail={loaded()} onJudged={() => void refetch()} />}
      </Loaded>
    </>
  )
}

function Detail(props: { readonly detail: SuspicionDetail; readonly onJudged: () => void }) {
  return (
    <article>
      <PageHead
        title={say(props.detail.suspicion.message)}
        above={<p class={styles.rule}>{say(props.detail.rule?.title ?? { zh: "", en: "" })}</p>}
      >
        <Facts detail={props.detail} />
        <SkipTo target="judge">{say(words.toJudging)}</SkipTo>
      </PageHead>
      <section class={styles.section} aria-labelledby="rows">
        <h2 id="rows">{say(words.rowsTitle)}</h2>
        <p class={styles.hint}>{say(words.rowsHint)}</p>
        <EvidenceRows rows={props.detail.rows} />
      </section>
      <Show when={props.detail.rule}>{(rule) => <Card rule={rule()} area={props.detail.suspicion.area} />}</Show>
      <Show when={mayDo("ledger.read")}>
        <Why
          subjects={[
            { ...props.detail.suspicion.subject, name: props.detail.called ?? props.detail.suspicion.subject.id }
          ]}
          rule={props.detail.suspicion.rule}
          takesLong={isOfCounty(props.detail)}
          day={lastRun.latest?.runs[0]?.asOf ?? ""}
        />
      </Show>
      <Judge suspicion={props.detail.suspicion} onJudged={props.onJudged} />
      <Show
        when={
          props.detail.suspicion.state === "confirmed" && !isHandedOver(props.detail.case) && mayDo("case.handOver")
        }
      >
        <div class={styles.section}>
          <HandOver suspicions={[props.detail.suspicion]} />
        </div>
      </Show>
      <section class={styles.section} aria-labelledby="history">
        <h2 id="history">{say(words.history)}</h2>
        <div class={styles.panel}>
          <History events={props.detail.history} />
        </div>
      </section>
    </article>
  )
}

/** Rules on whole counties are explained at the console. */
function isOfCounty({ suspicion: { subject } }: SuspicionDetail): boolean {
  return subject.kind === "area" && /^\d{6}0{6}/.test(subject.id)
}

function Facts(props: { readonly detail: SuspicionDetail }) {
  const suspicion = () => props.detail.suspicion
  return (
    <>
      <ul class={styles.facts}>
        <li>
          <SeverityMark severity={suspicion().severity} />
        </li>
        <li>
          <StateMark state={suspicion().state} />
        </li>
        <Show when={props.detail.case}>
          <li>
            <InCase case={props.detail.case} />
          </li>
        </Show>
        <li>
          <Chinese>{props.detail.areaPath.slice(1).join(" ") || suspicion().area}</Chinese>
        </li>
        <li>
          {say(subjectWords[suspicion().subject.kind])}{" "}
          <Show when={props.detail.called}>{(name) => <Chinese class={styles.called}>{name()}</Chinese>}</Show>{" "}
          <Show when={suspicion().subject.kind !== "area"}>
            <Show
              when={ledgerIn(suspicion().subject.kind)}
              fallback={<span class={styles.id}>{suspicion().subject.id}</span>}
            >
              {(ledger) => (
                <A href={rowAddress(ledger(), suspicion().subject.id)} class={styles.id}>
                  {suspicion().subject.id}
                </A>
              )}
            </Show>
          </Show>
        </li>
        <li>
          {say(words.openedOn)} {showDay(suspicion().openedOn)}
        </li>
      </ul>
      <p class={styles.links}>
        <A href={listAddress({ area: suspicion().area })}>{say(words.sameVillage)}</A>
        <Show when={suspicion().recheckOn}>{(day) => <span>{say(words.recheck(showDay(day())))}</span>}</Show>
      </p>
    </>
  )
}

function Card(props: { readonly rule: RuleCard; readonly area: string }) {
  return (
    <div class={styles.columns}>
      <section class={styles.section} aria-labelledby="why">
        <h2 id="why">{say(words.why)}</h2>
        <div class={styles.panel}>
          <p class={styles.lead}>{say(props.rule.why)}</p>
          <p>
            <span class={styles.label}>{say(words.condition)}</span> {say(props.rule.condition)}
          </p>
          <Basis basis={props.rule.basis} />
          <Parameters parameters={props.rule.parameters} />
          <p class={styles.toRule}>
            <A href={`/rules/${props.rule.rule}?area=${props.area}`}>{say(words.toRule)}</A>
          </p>
        </div>
      </section>
      <section class={styles.section} aria-labelledby="todo">
        <h2 id="todo">{say(words.toDo)}</h2>
        <div class={styles.panel}>
          <p class={styles.lead}>{say(props.rule.toDo)}</p>
          <Remedy remedy={props.rule.remedy} />
        </div>
      </section>
    </div>
  )
}
