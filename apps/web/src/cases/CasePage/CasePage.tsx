import { A, useLocation, useParams } from "@solidjs/router"
import { showCaseEndpoint } from "@wengang/contract/endpoints/cases.ts"
import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import { createResource, For, type JSX, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { liesUnder } from "../../areas/levels.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { areaPath } from "../../names/names.ts"
import { shortName } from "../../names/shortName.ts"
import { mayDo, session } from "../../people/session.ts"
import { Remedy } from "../../rules/Remedy/Remedy.tsx"
import { StateMark } from "../../suspicions/StateMark/StateMark.tsx"
import { showDay } from "../../values/showDay.ts"
import { CaseSteps } from "../CaseSteps/CaseSteps.tsx"
import { CaseTimeline } from "../CaseTimeline/CaseTimeline.tsx"
import type { CaseDetail } from "../caseAnswers.ts"
import { levelWords, words } from "../cases.words.ts"
import { LampMark } from "../LampMark/LampMark.tsx"
import { Papers } from "../Papers/Papers.tsx"
import { WiderCheck } from "../WiderCheck/WiderCheck.tsx"
import styles from "./CasePage.module.css"

/** One case: how it stands, what it is about, what may be done, what happened. */
export function CasePage() {
  const params = useParams()
  const location = useLocation<{ readonly list?: string }>()
  const [one, { refetch }] = createResource(
    () => params.id ?? "",
    (id) => call(showCaseEndpoint, { params: { id } })
  )
  return (
    <>
      <Back href={location.state?.list ?? "/cases"}>{say(words.back)}</Back>
      <Loaded resource={one} again={() => void refetch()}>
        {(loaded) => <Content one={loaded()} again={async () => await refetch()} />}
      </Loaded>
    </>
  )
}

function Content(props: { readonly one: CaseDetail; readonly again: () => Promise<unknown> }) {
  const title = () =>
    props.one.title === null
      ? say(words.caseTitle(props.one.number))
      : `${say(words.caseTitle(props.one.number))}${say(words.colon)}${say(props.one.title)}`
  return (
    <>
      <PageHead title={title()}>
        <p class={styles.marks}>
          <LampMark lamp={props.one.lamp} />
          <strong>{say(caseStateTitles[props.one.state])}</strong>
          <Chinese>{props.one.areaPath.slice(1).map(shortName).join(" ")}</Chinese>
          <Show when={props.one.extension}>
            {(asked) => (
              <span>
                {say(words.extension(showDay(asked().until)))}
                {say(words.colon)}
                <Chinese>{asked().reason}</Chinese>
              </span>
            )}
          </Show>
        </p>
      </PageHead>
      <div class={styles.columns}>
        <div class={styles.column}>
          <Facts one={props.one} />
          <Findings one={props.one} />
        </div>
        <div class={`${styles.column} ${styles.deeds}`}>
          <CaseSteps one={props.one} again={props.again} />
          <Papers one={props.one} again={props.again} />
          <Show when={mayDo("case.review") && props.one.rule !== null}>
            <WiderCheck one={props.one} again={props.again} />
          </Show>
        </div>
        <section class={styles.panel} aria-labelledby="history">
          <h2 id="history">{say(words.history)}</h2>
          <CaseTimeline steps={props.one.steps} />
        </section>
      </div>
      <SignedBy />
    </>
  )
}

function Facts(props: { readonly one: CaseDetail }) {
  return (
    <section class={styles.panel} aria-label={say(words.title)}>
      <dl class={styles.facts}>
        <Fact label={say(words.unit)}>
          <Chinese>{shortName(props.one.unit.name)}</Chinese>
        </Fact>
        <Fact label={say(words.deadline)}>
          {props.one.deadline === null ? say(words.noDeadline) : showDay(props.one.deadline)}
        </Fact>
        <Fact label={say(words.leader)}>
          <Chinese>{props.one.leader ?? "—"}</Chinese>
        </Fact>
        <Fact label={say(words.responsible)}>
          <Chinese>{props.one.plan?.responsible ?? props.one.responsible ?? "—"}</Chinese>
        </Fact>
        <Fact label={say(words.handedOverBy)}>
          <Chinese>{props.one.handedOverBy.name}</Chinese>
        </Fact>
        <Fact label={say(words.handedOverOn)}>{showDay(props.one.handedOverOn)}</Fact>
        <Show when={props.one.unitSince}>{(day) => <Fact label={say(words.handedOnOn)}>{showDay(day())}</Fact>}</Show>
        <Show when={props.one.quality}>
          {(quality) => (
            <Fact label={say(words.quality)}>
              <Chinese>{quality()}</Chinese>
            </Fact>
          )}
        </Show>
        <Show when={props.one.plan}>
          {(plan) => (
            <Fact label={say(words.plan)}>
              <Chinese>{plan().measure}</Chinese>
            </Fact>
          )}
        </Show>
        <Show when={props.one.submission}>
          {(submission) => (
            <Fact label={say(words.submission)}>
              <Chinese>{submission().account}</Chinese>
            </Fact>
          )}
        </Show>
        <Show when={props.one.state !== "closed" && props.one.levelsLeft.length > 0}>
          <Fact label={say(words.left)}>
            {props.one.levelsLeft.map((level) => say(levelWords[level] ?? { zh: level, en: level })).join(" → ")}
          </Fact>
        </Show>
        <Show when={props.one.returns > 0}>
          <Fact label={say(words.returns)}>{props.one.returns}</Fact>
        </Show>
        <Show when={props.one.relapseOf}>
          {(id) => (
            <Fact label={say(words.relapseOf)}>
              <A href={`/cases/${id()}`}>
                <Chinese>{props.one.numbers[id()] ?? id()}</Chinese>
              </A>
            </Fact>
          )}
        </Show>
        <Show when={props.one.relapses.length > 0}>
          <Fact label={say(words.relapses)}>
            <For each={props.one.relapses}>
              {(id) => (
                <A href={`/cases/${id}`} class={styles.relapse}>
                  <Chinese>{props.one.numbers[id] ?? id}</Chinese>
                </A>
              )}
            </For>
          </Fact>
        </Show>
      </dl>
    </section>
  )
}

function Fact(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Findings(props: { readonly one: CaseDetail }) {
  return (
    <section class={styles.panel} aria-labelledby="findings">
      <h2 id="findings">{say(words.standing)}</h2>
      <ul class={styles.list}>
        <For each={props.one.standing}>
          {(finding) => (
            <li>
              <StateMark state={finding.state} />{" "}
              <Show when={isWithin(finding.area)} fallback={<Moved finding={finding} />}>
                <A href={`/suspicions/${finding.id}`}>{say(finding.message)}</A>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.one.remedy}>
        {(remedy) => (
          <>
            <h3>{say(words.remedy)}</h3>
            <Remedy remedy={remedy()} />
          </>
        )}
      </Show>
    </section>
  )
}

/** Whether a place is that of whoever is signed in, or lies in it. */
function isWithin(area: string): boolean {
  const own = session.latest?.area ?? undefined
  return own === undefined || liesUnder(area, own)
}

/** A finding whose subject has gone to another village since the case was handed over: who reads the case may not open it. */
function Moved(props: { readonly finding: CaseDetail["standing"][number] }) {
  const place = () => areaPath(props.finding.area)?.slice(-2).map(shortName).join("") ?? props.finding.area
  return (
    <>
      {say(props.finding.message)} {say(words.moved(place()))}
    </>
  )
}
