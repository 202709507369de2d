import { A } from "@solidjs/router"
import { countCasesEndpoint, listCasesEndpoint } from "@wengang/contract/endpoints/cases.ts"
import { countSuspicionsEndpoint, listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { caseStates } from "@wengang/domain/rectification/Case.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { createResource, For, Show } from "solid-js"
import type { AreaCount, ListedRun } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { depthOf } from "../../areas/levels.ts"
import { CaseTable } from "../../cases/CaseTable/CaseTable.tsx"
import { casesAddress } from "../../cases/caseFilters.ts"
import { LampMark } from "../../cases/LampMark/LampMark.tsx"
import { words as feedbackWords } from "../../feedback/feedback.words.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Figures } from "../../figures/Figures/Figures.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { shortName } from "../../names/shortName.ts"
import { wholeArea } from "../../names/wholeArea.ts"
import { words as overviewWords } from "../../overview/overview.words.ts"
import { Totals } from "../../overview/Totals/Totals.tsx"
import { WaitingProposals } from "../../parameters/Waiting/WaitingProposals.tsx"
import { mayDo, session } from "../../people/session.ts"
import { WaitingPayLists } from "../../posts/Waiting/WaitingPayLists.tsx"
import { askLastRunAgain, hasTotals, lastRun } from "../../runs/lastRun.ts"
import { countedIn, listAddress, queryOf } from "../../suspicions/filters.ts"
import { showDay } from "../../values/showDay.ts"
import { FailingWebhooks } from "../../webhooks/Waiting/FailingWebhooks.tsx"
import { FirstThings } from "../FirstThings/FirstThings.tsx"
import { changeWords, words } from "../today.words.ts"
import styles from "./TodayPage.module.css"

/** What whoever is signed in has to do: suspicions by severity, cases by deadline, what the night brought. */
export function TodayPage() {
  const runs = () =>
    lastRun().state === "ready" || lastRun().state === "refreshing" ? lastRun().latest?.runs : undefined
  return (
    <Show when={runs()?.length !== 0} fallback={<NoRun />}>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>
          <Show when={runs()?.[0]} fallback={say(feedbackWords.loading)}>
            {(run) => say(words.asOf(showDay(run().asOf), session.latest?.areaName ?? ""))}
          </Show>
        </p>
      </PageHead>
      <div class={styles.columns}>
        <div class={styles.column}>
          <WaitingPayLists />
          <WaitingProposals />
          <FailingWebhooks />
          <Suspicions />
          <Cases />
        </div>
        <div class={styles.column}>
          <LastRun />
          <Show when={hasPlaces()}>
            <Places />
          </Show>
        </div>
      </div>
      <Figures />
    </Show>
  )
}

/** A village has nothing below it to compare. */
function hasPlaces(): boolean {
  return depthOf(session.latest?.area ?? "000000000000") < 5
}

/** Confirmed, and not handed over yet. */
const toHandOver = { state: ["confirmed"], case: "none" } as const

function Suspicions() {
  const [counts, { refetch }] = createResource(() =>
    call(countSuspicionsEndpoint, { query: { level: "county", state: "open" } })
  )
  const [confirmed] = createResource(
    () => mayDo("case.handOver"),
    () => call(listSuspicionsEndpoint, { query: { ...queryOf(toHandOver), limit: "1" } })
  )
  const waiting = () => (confirmed.state === "ready" ? (confirmed.latest?.total ?? 0) : 0)
  return (
    <section class={styles.section} aria-labelledby="suspicions">
      <h2 id="suspicions">{say(words.suspicions)}</h2>
      <p class={styles.hint}>{say(words.suspicionsHint)}</p>
      <div class={`${styles.kept} ${styles.ofTotals}`}>
        <Loaded resource={counts} again={() => void refetch()}>
          {(loaded) => <Totals counts={loaded().counts} state={["open"]} />}
        </Loaded>
      </div>
      <div class={`${styles.kept} ${styles.ofFirst}`}>
        <FirstThings />
      </div>
      <Show when={waiting() > 0}>
        <p class={styles.more}>
          <A href={listAddress(toHandOver)}>{say(words.handOver(waiting()))}</A>
        </p>
      </Show>
    </section>
  )
}

/** The states in which cases wait for reviews. */
const underReview = ["submitted", "reviewed"] as const

/** Whoever puts things right sees what is their office's first, others what is in their area. */
function Cases() {
  const own = () => mayDo("case.rectify") && !mayDo("case.handOver")
  const mine = () => (own() ? { mine: "true" as const } : {})
  const [counts, { refetch }] = createResource(() => call(countCasesEndpoint, { query: mine() }))
  const [area] = createResource(
    () => mayDo("case.review"),
    () => call(countCasesEndpoint, { query: {} })
  )
  const [soonest] = createResource(() => {
    const state = caseStates.filter((one) => one !== "closed")
    return call(listCasesEndpoint, { query: { ...mine(), state, limit: "5" } })
  })
  const [asked] = createResource(
    () => mayDo("case.handOver"),
    () => call(countCasesEndpoint, { query: { extension: "asked" } })
  )
  const toGrant = () => (asked.state === "ready" ? asked.latest.total : 0)
  const inState = (state: (typeof underReview)[number]) =>
    (area.state === "ready" ? area.latest?.byState[state] : undefined) ?? 0
  return (
    <section class={styles.section} aria-labelledby="cases">
      <h2 id="cases">{say(own() ? words.cases : words.allCases)}</h2>
      <div class={`${styles.kept} ${styles.ofLamps}`}>
        <Loaded resource={counts} again={() => void refetch()}>
          {(loaded) => (
            <ul class={styles.lamps}>
              <For each={[...lamps].reverse()}>
                {(lamp) => (
                  <li>
                    <A href={casesAddress({ ...mine(), lamp })} class={styles.lamp}>
                      <LampMark lamp={lamp} />
                      <span class={styles.number}>{loaded().byLamp[lamp] ?? 0}</span>
                    </A>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Loaded>
      </div>
      <Show when={toGrant() > 0}>
        <p class={styles.more}>
          <A href={casesAddress({ extension: "asked" })}>{say(words.askedForTime(toGrant()))}</A>
        </p>
      </Show>
      <For each={underReview.filter((state) => inState(state) > 0)}>
        {(state) => (
          <p class={styles.more}>
            <A href={casesAddress({ state })}>{say(words[state](inState(state)))}</A>
          </p>
        )}
      </For>
      <div class={`${styles.kept} ${styles.ofCases}`}>
        <Loaded resource={soonest} again={() => undefined}>
          {(loaded) => (
            <Show
              when={loaded().cases.length > 0}
              fallback={<p class={styles.more}>{say(own() ? words.noOwnCases : words.noCases)}</p>}
            >
              <h3 class={styles.more}>{say(words.soonest)}</h3>
              <CaseTable cases={loaded().cases} />
            </Show>
          )}
        </Loaded>
      </div>
      <p class={styles.more}>
        <A href="/cases">{say(words.toAll)}</A>
      </p>
    </section>
  )
}

function LastRun() {
  return (
    <section class={styles.panel} aria-labelledby="run">
      <h2 id="run">{say(words.run)}</h2>
      <div class={`${styles.kept} ${styles.ofRun}`}>
        <Loaded resource={lastRun()} again={askLastRunAgain}>
          {(answer) => <Show when={answer().runs[0]}>{(run) => <RunFigures run={run()} />}</Show>}
        </Loaded>
      </div>
      <p>
        <A href="/runs">{say(overviewWords.toCoverage)}</A>
      </p>
      <p>
        <A href="/overview">{say(words.toOverview)}</A>
      </p>
    </section>
  )
}

function RunFigures(props: { readonly run: ListedRun }) {
  return (
    <Show when={props.run.figures !== "none"} fallback={<p>{say(overviewWords.wider(props.run.rules))}</p>}>
      <p>
        {say(
          hasTotals(props.run)
            ? overviewWords.judged(props.run.dossiers, props.run.rules)
            : overviewWords.wider(props.run.rules)
        )}
      </p>
      <ul class={styles.changes}>
        <For each={runChanges}>
          {(event) => (
            <li>
              <RunFigure run={props.run} event={event} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** What a run did, and to how many suspicions: a link to them, as long as there are any. */
function RunFigure(props: { readonly run: ListedRun; readonly event: (typeof runChanges)[number] }) {
  const count = () => props.run.findings[props.event]
  const text = () => say(changeWords[props.event](count()))
  return (
    <Show when={count() > 0} fallback={text()}>
      <A href={listAddress({ run: props.run.id, event: props.event, state: suspicionStates })}>{text()}</A>
    </Show>
  )
}

const runChanges = ["opened", "reopened", "resolved"] as const

const mostPlaces = 8

function Places() {
  const [counts, { refetch }] = createResource(() =>
    call(countSuspicionsEndpoint, { query: { level: "village", state: "open" } })
  )
  const most = (all: ReadonlyArray<AreaCount>) => [...all].sort((a, b) => b.total - a.total).slice(0, mostPlaces)
  return (
    <section class={styles.panel} aria-labelledby="places">
      <h2 id="places">{say(words.places)}</h2>
      <div class={`${styles.kept} ${styles.ofPlaces}`}>
        <Loaded resource={counts} again={() => void refetch()}>
          {(loaded) => (
            <Show when={loaded().counts.length > 0} fallback={<p>{say(words.noPlaces)}</p>}>
              <ul class={styles.places}>
                <For each={most(loaded().counts)}>
                  {(count) => (
                    <li>
                      <A
                        href={listAddress({ ...countedIn(count.area, "village"), state: ["open"] })}
                        class={styles.place}
                      >
                        <Chinese>{placeOf(count)}</Chinese>
                        <span>{count.total}</span>
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Loaded>
      </div>
    </section>
  )
}

/** A village within its township; what concerns a larger area as a whole is said to do so. */
function placeOf({ area, path }: AreaCount): string {
  const name = path.slice(-2).map(shortName).join(" ")
  return depthOf(area) === 5 ? name : wholeArea(path[path.length - 1] ?? name)
}

function NoRun() {
  return (
    <PageHead title={say(overviewWords.none)}>
      <p>{say(overviewWords.noneHint)}</p>
      <p class={styles.begin}>
        <Show when={mayDo("ledger.import")}>
          <A href="/imports">{say(words.toImports)}</A>
        </Show>
        <Show when={mayDo("run.start")}>
          <A href="/runs">{say(words.toRuns)}</A>
        </Show>
      </p>
    </PageHead>
  )
}
