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
import { mayDo } from "../../people/session.ts"
import { showDay, showInstant } from "../../values/showDay.ts"
import { CoverageTable } from "../CoverageTable/CoverageTable.tsx"
import { words } from "../runs.words.ts"
import { StartRun } from "../StartRun/StartRun.tsx"
import styles from "./RunsPage.module.css"

/** The last runs, and of one of them what it could and could not judge. */
export function RunsPage() {
  const [search] = useSearchParams()
  const [answer, { refetch }] = createResource(() => call(listRunsEndpoint, { query: {} }))
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <Show when={mayDo("run.start") && answer.latest}>
        {(loaded) => (
          <StartRun day={loaded().demonstration ? (loaded().runs[0]?.asOf ?? "") : ""} again={() => void refetch()} />
        )}
      </Show>
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
                  <Show when={!run().wider} fallback={<p>{say(words.hidden)}</p>}>
                    <Show when={isPainted()}>
                      <CoverageTable caption={say(words.coverage(showDay(run().asOf)))} coverage={run().coverage} />
                    </Show>
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
  words.finished
]

/** What is counted over the whole of a run; hidden from who sees only a part of it, where nought would be untrue. */
function totalsOf({ dossiers, verdicts, findings }: ListedRun): ReadonlyArray<number> {
  const { opened, persisting, resolved, reopened } = findings
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
                <For each={totalsOf(run)}>{(total) => <td>{run.wider ? "—" : total}</td>}</For>
                <td>{showInstant(run.finishedAt)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Scroller>
  )
}
