import { useSearchParams } from "@solidjs/router"
import { exportRunsEndpoint, listRunsEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { createResource, For, Show } from "solid-js"
import type { ListedRun } from "../../api/answers.ts"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { createPainted } from "../../layout/createPainted.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { stay } from "../../layout/stay.ts"
import { askAgain, mayDo } from "../../people/session.ts"
import { showDay, showInstant } from "../../values/showDay.ts"
import { CoverageTable } from "../CoverageTable/CoverageTable.tsx"
import { askLastRunAgain } from "../lastRun.ts"
import { words } from "../runs.words.ts"
import { runsUnderWay } from "../runsUnderWay.ts"
import { StartRun } from "../StartRun/StartRun.tsx"
import { UnderWay } from "../UnderWay/UnderWay.tsx"
import styles from "./RunsPage.module.css"

/** The last runs, and of one of them what it could and could not judge. */
export function RunsPage() {
  const [search] = useSearchParams()
  const [answer, { refetch }] = createResource(() => call(listRunsEndpoint, { query: {} }))
  const underWay = runsUnderWay(() => {
    askLastRunAgain()
    void askAgain()
    void refetch()
  })
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <Show when={mayDo("run.start") && answer.latest}>
        {(loaded) => (
          <StartRun day={loaded().demonstration ? (loaded().runs[0]?.asOf ?? "") : ""} onBegun={underWay.look} />
        )}
      </Show>
      <UnderWay runs={underWay.runs()} />
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => {
          const isPainted = createPainted()
          const chosen = () => loaded().runs.find(({ id }) => id === search.run) ?? loaded().runs[0]
          return (
            <Show when={chosen()} fallback={<p class={styles.none}>{say(words.none)}</p>}>
              {(run) => (
                <>
                  <ExportBar address={(format) => addressOf(exportRunsEndpoint, { query: { format } })} />
                  <RunTable runs={loaded().runs} chosen={run().id} />
                  <h2 class={styles.coverage}>{say(words.coverage(showDay(run().asOf)))}</h2>
                  <Show when={run().figures !== "whole"}>
                    <p class={styles.whose}>{say(words[hints[run().figures as keyof typeof hints]])}</p>
                  </Show>
                  <Show when={run().coverage.length > 0 && isPainted()}>
                    <CoverageTable caption={say(words.coverage(showDay(run().asOf)))} coverage={run().coverage} />
                  </Show>
                </>
              )}
            </Show>
          )
        }}
      </Loaded>
    </>
  )
}

const columns = [
  words.asOf,
  words.area,
  words.rules,
  words.dossiers,
  words.verdicts,
  words.opened,
  words.persisting,
  words.resolved,
  words.reopened,
  words.ordered,
  words.finished
]

const orderers = { person: "byPerson", import: "byImport", console: "byConsole" } as const

/** What is said of a run over more than the reader's area. */
const hints = { own: "ofOwn", suspicions: "ofSuspicions", changes: "ofChanges", none: "hidden" } as const

/** What is told of a run's dossiers and suspicions; null where only a part of what it looked at is the reader's, and nought would be untrue. */
function totalsOf({ dossiers, verdicts, findings, figures }: ListedRun): ReadonlyArray<number | null> {
  const { opened, persisting, resolved, reopened } = findings
  if (figures === "none") return [null, null, null, null, null, null]
  if (figures === "suspicions") return [null, verdicts, opened, persisting, resolved, reopened]
  if (figures === "changes") return [null, null, opened, null, resolved, reopened]
  return [dossiers, verdicts, opened, persisting, resolved, reopened]
}

function RunTable(props: { readonly runs: ReadonlyArray<ListedRun>; readonly chosen: string }) {
  return (
    <Scroller label={say(words.title)}>
      <table class={styles.table}>
        <caption class="visually-hidden">{say(words.title)}</caption>
        <thead>
          <tr>
            <For each={columns}>{(column) => <th scope="col">{say(column)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.runs}>
            {(run) => (
              <tr>
                <th scope="row">
                  <a href={`/runs?run=${run.id}`} aria-current={run.id === props.chosen ? "true" : undefined} {...stay}>
                    {showDay(run.asOf)}
                  </a>
                </th>
                <td>
                  <Show when={run.areaPath.length > 0} fallback={say(words.everything)}>
                    <Chinese>{run.areaPath.slice(1).join(" ")}</Chinese>
                  </Show>
                </td>
                <td>{run.rules}</td>
                <For each={totalsOf(run)}>{(total) => <td>{total ?? "—"}</td>}</For>
                <td class={styles.text}>
                  <Show when={run.ordered.name} fallback={say(words[orderers[run.ordered.by]])}>
                    {(name) => <Chinese>{name()}</Chinese>}
                  </Show>
                </td>
                <td>{showInstant(run.finishedAt)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Scroller>
  )
}
