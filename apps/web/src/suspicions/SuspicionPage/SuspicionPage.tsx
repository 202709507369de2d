import { A, useLocation, useParams } from "@solidjs/router"
import { showSuspicionEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { createResource, createSignal, type JSX, Show } from "solid-js"
import type { RuleCard, SuspicionDetail } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { HandOver } from "../../cases/HandOver/HandOver.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { createPainted } from "../../layout/createPainted.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import { ledgerIn, rowAddress } from "../../ledgers/ledgerColumns.ts"
import { mayDo, workDay } from "../../people/session.ts"
import { Basis } from "../../rules/Basis/Basis.tsx"
import { Parameters } from "../../rules/Parameters/Parameters.tsx"
import { Remedy } from "../../rules/Remedy/Remedy.tsx"
import { Why } from "../../traces/Why/Why.tsx"
import { showDay, showInstant } from "../../values/showDay.ts"
import { EvidenceRows } from "../EvidenceRows/EvidenceRows.tsx"
import { listAddress } from "../filters.ts"
import { History } from "../History/History.tsx"
import { InCase, isHandedOver } from "../InCase/InCase.tsx"
import { Judge } from "../Judge/Judge.tsx"
import { following, type OpenedFrom } from "../openedFrom.ts"
import { SeverityMark } from "../SeverityMark/SeverityMark.tsx"
import { StateMark } from "../StateMark/StateMark.tsx"
import { subjectWords, words } from "../suspicions.words.ts"
import styles from "./SuspicionPage.module.css"

/** One suspicion: what is wrong, the rows that prove it, why it matters, what to do, what happened so far. */
export function SuspicionPage() {
  const params = useParams()
  return (
    <Show keyed when={params.id}>
      {(id) => <Content id={id} />}
    </Show>
  )
}

function Content(props: { readonly id: string }) {
  const location = useLocation<OpenedFrom>()
  const from = location.state
  const next = following(from, props.id)
  const [judged, setJudged] = createSignal(false)
  const [detail, { refetch }] = createResource(() => call(showSuspicionEndpoint, { params: { id: props.id } }))
  const judge = () => {
    setJudged(true)
    void refetch()
  }
  return (
    <>
      <div class={styles.ways}>
        <Back href={from?.list ?? "/suspicions"}>{say(words.back)}</Back>
        <Next id={next} from={from} />
      </div>
      <Loaded resource={detail} again={() => void refetch()}>
        {(loaded) => (
          <Detail detail={loaded()} onJudged={judge}>
            <div class={styles.judged}>
              <Told done={judged() ? say(words.judged) : undefined} />
              <Show when={judged()}>
                <Next id={next} from={from} />
              </Show>
            </div>
          </Detail>
        )}
      </Loaded>
    </>
  )
}

/** Leads on through the list that was come from, without going back to it. */
function Next(props: { readonly id: string | undefined; readonly from: OpenedFrom | null }) {
  return (
    <Show when={props.id}>
      {(id) => (
        <A href={`/suspicions/${id()}`} state={props.from} class={styles.next}>
          {say(words.nextOne)}
        </A>
      )}
    </Show>
  )
}

function Detail(props: {
  readonly detail: SuspicionDetail
  readonly onJudged: () => void
  /** What is told of a judgement. */
  readonly children: JSX.Element
}) {
  const isPainted = createPainted()
  return (
    <article>
      <PageHead
        title={say(props.detail.suspicion.message)}
        above={<p class={styles.rule}>{say(props.detail.rule?.title ?? { zh: "", en: "" })}</p>}
      >
        <Facts detail={props.detail} />
        <Show when={props.detail.suspicion.state !== "gone"}>
          <SkipTo target="judge" onPhones>
            {say(words.toJudging)}
          </SkipTo>
        </Show>
      </PageHead>
      <div class={styles.columns}>
        <div class={styles.rows}>
          <section class={styles.section} aria-labelledby="rows">
            <h2 id="rows">{say(words.rowsTitle)}</h2>
            <p class={styles.hint}>{say(words.rowsHint)}</p>
            <EvidenceRows rows={props.detail.rows} />
          </section>
          <Show when={props.detail.suspicion.remark}>{(remark) => <Remark remark={remark()} />}</Show>
        </div>
        <div class={styles.side}>
          <Judge suspicion={props.detail.suspicion} ownRemark={props.detail.ownRemark} onJudged={props.onJudged} />
          {props.children}
          <Show when={props.detail.rule}>{(rule) => <ToDo rule={rule()} />}</Show>
        </div>
        <div class={styles.rest}>
          <Show when={isPainted()}>
            <Further detail={props.detail} />
          </Show>
        </div>
      </div>
    </article>
  )
}

/** What to go on with once it is confirmed, why it matters, how it was judged, what happened so far. */
function Further(props: { readonly detail: SuspicionDetail }) {
  const suspicion = () => props.detail.suspicion
  return (
    <>
      <Show when={suspicion().state === "confirmed" && !isHandedOver(props.detail.case) && mayDo("case.handOver")}>
        <div class={styles.section}>
          <HandOver suspicions={[suspicion()]} />
        </div>
      </Show>
      <Show when={props.detail.rule}>{(rule) => <Reasons rule={rule()} area={suspicion().area} />}</Show>
      <Show when={mayDo("ledger.read")}>
        <Why
          subjects={[{ ...suspicion().subject, name: props.detail.called ?? suspicion().subject.id }]}
          rule={suspicion().rule}
          takesLong={isOfCounty(props.detail)}
          day={workDay()}
        />
      </Show>
      <section class={styles.section} aria-labelledby="history">
        <h2 id="history">{say(words.history)}</h2>
        <div class={styles.panel}>
          <History events={props.detail.history} />
        </div>
      </section>
    </>
  )
}

/** What whoever wrote the row said of it: read before anybody judges. */
function Remark(props: { readonly remark: NonNullable<SuspicionDetail["suspicion"]["remark"]> }) {
  return (
    <section class={styles.section} aria-labelledby="remark">
      <h2 id="remark">{say(words.remark)}</h2>
      <div class={styles.panel}>
        <p class={styles.lead}>
          <Chinese>{props.remark.text}</Chinese>
        </p>
        <p>{say(words.remarkBy(props.remark.actorName ?? "", showInstant(props.remark.at)))}</p>
      </div>
    </section>
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
            <InCase of={{ case: props.detail.case, state: suspicion().state }} />
          </li>
        </Show>
        <li>
          <Chinese>{props.detail.areaPath.slice(1).join(" ") || suspicion().area}</Chinese>
        </li>
        <li>
          {say(subjectWords[suspicion().subject.kind])}{" "}
          <Show when={suspicion().subject.kind !== "case" && props.detail.called}>
            {(name) => <Chinese class={styles.called}>{name()}</Chinese>}
          </Show>{" "}
          <Show when={suspicion().subject.kind !== "area"}>
            <Show
              when={ledgerIn(suspicion().subject.kind)}
              fallback={<NoRow subject={suspicion().subject} called={props.detail.called} />}
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
        <Show when={suspicion().state !== "gone" && suspicion().recheckOn}>
          {(day) => <span>{say(words.recheck(showDay(day())))}</span>}
        </Show>
      </p>
    </>
  )
}

/** What is in no ledger: a case has a view of its own and is called by its number. */
function NoRow(props: { readonly subject: SuspicionDetail["suspicion"]["subject"]; readonly called: string | null }) {
  return (
    <Show when={props.subject.kind === "case"} fallback={<span class={styles.id}>{props.subject.id}</span>}>
      <A href={`/cases/${props.subject.id}`}>
        <Chinese>{props.called ?? props.subject.id}</Chinese>
      </A>
    </Show>
  )
}

function Reasons(props: { readonly rule: RuleCard; readonly area: string }) {
  return (
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
  )
}

function ToDo(props: { readonly rule: RuleCard }) {
  return (
    <section class={styles.section} aria-labelledby="todo">
      <h2 id="todo">{say(words.toDo)}</h2>
      <div class={styles.panel}>
        <p class={styles.lead}>{say(props.rule.toDo)}</p>
        <Remedy remedy={props.rule.remedy} />
      </div>
    </section>
  )
}
