import { A } from "@solidjs/router"
import { exportStagesEndpoint, showArrearsEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import type { PayListState } from "@wengang/domain/payLists/PayList.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { createResource, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showMonth } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import { owedAddress } from "../OwedPage/owedFilters.ts"
import styles from "../posts.module.css"
import { stages, words } from "../posts.words.ts"

/** What is owed in an area, by how far the lists of its months have come. */
export function ArrearsByStage(props: {
  readonly area: string | undefined
  /** How many steps were taken with lists on this view: each may have moved what is owed. */
  readonly taken: number
}) {
  const [answer, { refetch }] = createResource(
    () => ({ area: props.area as AreaCode | undefined, taken: props.taken }),
    ({ area }) => call(showArrearsEndpoint, { query: area === undefined ? {} : { area } })
  )
  const listOf = (stage: PayListState) =>
    owedAddress({ stage, ...(props.area === undefined ? {} : { area: props.area }) })
  const file = (format: "xlsx" | "csv") => {
    const area = props.area as AreaCode | undefined
    return addressOf(exportStagesEndpoint, { query: { ...(area === undefined ? {} : { area }), format } })
  }
  return (
    <section class={styles.panel}>
      <h2>{say(words.arrears)}</h2>
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <>
            <p class={styles.hint}>{say(words.arrearsHint(showMonth(loaded().from), showMonth(loaded().to)))}</p>
            <Show when={loaded().stages.length > 0} fallback={<p>{say(words.noArrears)}</p>}>
              <Scroller label={say(words.arrears)}>
                <table class={styles.table}>
                  <thead>
                    <tr>
                      <th scope="col">{say(words.stage)}</th>
                      <For each={[words.persons, words.months, words.money]}>
                        {(head) => (
                          <th scope="col" class={styles.number}>
                            {say(head)}
                          </th>
                        )}
                      </For>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={loaded().stages}>
                      {(line) => (
                        <tr>
                          <th scope="row">{say(stages[line.stage])}</th>
                          <For each={[line.persons, line.months, showValue("yuan", line.money)]}>
                            {(figure) => (
                              <td class={styles.number}>
                                <A href={listOf(line.stage)}>{figure}</A>
                              </td>
                            )}
                          </For>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </Scroller>
              <ExportBar address={file} />
            </Show>
          </>
        )}
      </Loaded>
    </section>
  )
}
