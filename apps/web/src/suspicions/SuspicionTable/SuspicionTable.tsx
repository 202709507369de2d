import { A, useLocation } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { SortHead, type Sorting } from "../../layout/SortHead/SortHead.tsx"
import { showDay } from "../../values/showDay.ts"
import { InCase, isHandedOver } from "../InCase/InCase.tsx"
import type { OpenedFrom } from "../openedFrom.ts"
import { Remarked } from "../Remarked/Remarked.tsx"
import { SeverityMark } from "../SeverityMark/SeverityMark.tsx"
import { StateMark } from "../StateMark/StateMark.tsx"
import { Subject } from "../Subject/Subject.tsx"
import { words } from "../suspicions.words.ts"
import styles from "./SuspicionTable.module.css"

interface Props {
  readonly caption: string
  readonly suspicions: ReadonlyArray<ListedSuspicion>
  /** Those that are chosen, where some can be. */
  readonly chosen?: ReadonlySet<string> | undefined
  readonly sorting?: Sorting | undefined
  readonly onChoose?: (suspicion: ListedSuspicion, wanted: boolean) => void
  /** Chooses these of the page, and no others. */
  readonly onChooseAll?: (suspicions: ReadonlyArray<ListedSuspicion>) => void
}

/** A page of the list; cards on a narrow screen. */
export function SuspicionTable(props: Props) {
  const location = useLocation()
  const choosable = () => props.suspicions.filter(isChoosable)
  const from = (): OpenedFrom => ({
    list: location.pathname + location.search,
    ids: props.suspicions.map(({ id }) => id)
  })
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <Show when={props.chosen}>
            {(chosen) => (
              <th scope="col">
                <label class={styles.choose}>
                  <input
                    type="checkbox"
                    aria-label={say(words.chooseAll)}
                    checked={choosable().length > 0 && choosable().every(({ id }) => chosen().has(id))}
                    onChange={(event) => props.onChooseAll?.(event.currentTarget.checked ? choosable() : [])}
                  />
                  {say(words.choose)}
                </label>
              </th>
            )}
          </Show>
          <SortHead column="severity" sorting={props.sorting}>
            {say(words.severity)}
          </SortHead>
          <th scope="col">{say(words.contradiction)}</th>
          <th scope="col">{say(words.subject)}</th>
          <SortHead column="area" sorting={props.sorting}>
            {say(words.place)}
          </SortHead>
          <SortHead column="state" sorting={props.sorting}>
            {say(words.state)}
          </SortHead>
          <SortHead column="openedOn" sorting={props.sorting}>
            {say(words.openedOn)}
          </SortHead>
        </tr>
      </thead>
      <tbody>
        <For each={props.suspicions}>
          {(suspicion) => (
            <tr>
              <Show when={props.chosen}>
                {(chosen) => (
                  <td>
                    <Show when={isChoosable(suspicion)}>
                      <label class={styles.choose}>
                        <input
                          type="checkbox"
                          aria-label={`${say(words.choose)} ${say(suspicion.message)}`}
                          checked={chosen().has(suspicion.id)}
                          onChange={(event) => props.onChoose?.(suspicion, event.currentTarget.checked)}
                        />
                        <span class={styles.chooseWord}>{say(words.choose)}</span>
                      </label>
                    </Show>
                  </td>
                )}
              </Show>
              <td>
                <SeverityMark severity={suspicion.severity} />
              </td>
              <td class={styles.message}>
                <span class={styles.rule}>{say(suspicion.title)}</span>
                <A href={`/suspicions/${suspicion.id}`} state={from()}>
                  {say(suspicion.message)}
                </A>
                <Show when={suspicion.remark}>{(remark) => <Remarked text={remark().text} />}</Show>
              </td>
              <td data-label={say(words.subject)} class={styles.subject}>
                <Subject of={suspicion.subject} called={suspicion.called} />
              </td>
              <td data-label={say(words.place)}>
                <Chinese>{suspicion.place}</Chinese>
              </td>
              <td data-label={say(words.state)}>
                <div>
                  <StateMark state={suspicion.state} />
                  <div>
                    <InCase of={suspicion} />
                  </div>
                </div>
              </td>
              <td data-label={say(words.openedOn)} class={styles.day}>
                {showDay(suspicion.openedOn)}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

/** What is handed over with others, or cleared with others; what is certainly wrong is looked at by itself. */
function isChoosable({ state, severity, case: handedOver }: ListedSuspicion): boolean {
  return (state === "confirmed" && !isHandedOver(handedOver)) || (state === "open" && severity !== "error")
}
