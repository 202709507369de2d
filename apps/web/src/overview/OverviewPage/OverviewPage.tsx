import { A } from "@solidjs/router"
import { countSuspicionsEndpoint, exportCountsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { createResource, Show } from "solid-js"
import type { AreaCount, ListedRun } from "../../api/answers.ts"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { askLastRunAgain, hasTotals, lastRun } from "../../runs/lastRun.ts"
import { showDay } from "../../values/showDay.ts"
import { placeWords, words } from "../overview.words.ts"
import { PlaceTable } from "../PlaceTable/PlaceTable.tsx"
import { placeLevel } from "../placeLevel.ts"
import { RuleCounts } from "../RuleCounts/RuleCounts.tsx"
import { Totals } from "../Totals/Totals.tsx"
import styles from "./OverviewPage.module.css"

/** How things stand: the last run, the numbers by county and topic, and what could not be judged. */
export function OverviewPage() {
  const [counts, { refetch }] = createResource(() => call(countSuspicionsEndpoint, { query: { level: placeLevel() } }))
  return (
    <Loaded resource={lastRun()} again={askLastRunAgain}>
      {(answer) => (
        <Show when={answer().runs[0]} fallback={<NoRun />}>
          {(run) => (
            <Loaded resource={counts} again={() => void refetch()}>
              {(loaded) => <Standing run={run()} counts={loaded().counts} />}
            </Loaded>
          )}
        </Show>
      )}
    </Loaded>
  )
}

function Standing(props: { readonly run: ListedRun; readonly counts: ReadonlyArray<AreaCount> }) {
  const total = () => props.counts.reduce((sum, count) => sum + count.total, 0)
  return (
    <>
      <PageHead title={say(words.headline(showDay(props.run.asOf), total()))} />
      <div class={styles.top}>
        <Totals counts={props.counts} />
        <Coverage run={props.run} />
      </div>
      <section class={styles.section}>
        <h2>{say(words.table(placeWords[placeLevel()]))}</h2>
        <p class={styles.hint}>{say(words.tableHint)}</p>
        <PlaceTable level={placeLevel()} counts={props.counts} />
        <ExportBar address={(format) => addressOf(exportCountsEndpoint, { query: { level: placeLevel(), format } })} />
      </section>
      <Show when={props.run.coverage.length > 0}>
        <section class={styles.section}>
          <h2>{say(words.byRule)}</h2>
          <RuleCounts coverage={props.run.coverage} />
        </section>
      </Show>
    </>
  )
}

function Coverage(props: { readonly run: ListedRun }) {
  const unjudged = () => props.run.coverage.filter(({ notEvaluable }) => notEvaluable > 0)
  const subjects = () => unjudged().reduce((sum, { notEvaluable }) => sum + notEvaluable, 0)
  const { findings } = props.run
  return (
    <section class={styles.coverage} aria-labelledby="coverage">
      <h2 id="coverage">{say(words.coverage)}</h2>
      <Show when={hasTotals(props.run)} fallback={<p>{say(words.wider(props.run.rules))}</p>}>
        <p>{say(words.judged(props.run.dossiers, props.run.rules))}</p>
        <p>{say(words.changes(findings.opened, findings.persisting, findings.resolved, findings.reopened))}</p>
        <p>{say(subjects() === 0 ? words.allJudged : words.notJudged(subjects(), unjudged().length))}</p>
      </Show>
      <p>
        <A href="/runs">{say(words.toCoverage)}</A>
      </p>
    </section>
  )
}

function NoRun() {
  return (
    <PageHead title={say(words.none)}>
      <p>{say(words.noneHint)}</p>
    </PageHead>
  )
}
