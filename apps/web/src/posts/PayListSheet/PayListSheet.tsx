import { A } from "@solidjs/router"
import { exportPayListEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { payListStateTitles } from "@wengang/domain/payLists/PayList.ts"
import { For, Show } from "solid-js"
import { addressOf } from "../../api/call.ts"
import { Button } from "../../forms/Button/Button.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { mayDo } from "../../people/session.ts"
import { showInstant, showMonth } from "../../values/showDay.ts"
import { monthAddress, type PayList } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"
import { Departures } from "./Departures.tsx"
import { PayLines } from "./PayLines.tsx"
import { PayListSteps } from "./PayListSteps.tsx"

const told = {
  submit: words.submitStep,
  review: words.reviewStep,
  approve: words.approveStep,
  return: words.returnStep
} as const

/** The pay list of a village for a month: its lines, what has left it, what may be done, and how it came here. */
export function PayListSheet(props: { readonly list: PayList; readonly again: () => Promise<void> }) {
  const file = (format: "csv" | "xlsx") => {
    const { area, month } = props.list
    return addressOf(exportPayListEndpoint, { params: { area, month }, query: { format } })
  }
  return (
    <section class={styles.panel} aria-labelledby="pay-list">
      <h2 id="pay-list">{say(words.payList(showMonth(props.list.month)))}</h2>
      <p class={styles.standing}>
        <Chinese>{props.list.areaPath.slice(1).join("")}</Chinese> · {say(payListStateTitles[props.list.state])}
        <Show when={props.list.digest}>
          {(digest) => <span class={styles.digest}>{say(words.digest(digest().slice(0, 16)))}</span>}
        </Show>
      </p>
      <Departures departures={props.list.departures} />
      <Show when={props.list.lines.length > 0} fallback={<p>{say(words.nobodyHeld)}</p>}>
        <PayLines list={props.list} />
      </Show>
      <SignedBy />
      <div class={styles.tools}>
        <A href={monthAddress(props.list.area, props.list.month)}>{say(words.toMonth)}</A>
        <Show when={mayDo("ledger.export")}>
          <Exports address={file} />
        </Show>
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
      </div>
      <PayListSteps list={props.list} again={props.again} />
      <Show when={props.list.steps.length > 0}>
        <details class={styles.history}>
          <summary>{say(words.history)}</summary>
          <ol>
            <For each={props.list.steps}>
              {(step) => (
                <li>
                  {showInstant(step.at)} <Chinese>{step.by}</Chinese> {say(told[step.kind])}
                  <Show when={step.reason}>{(reason) => <Chinese>：{reason()}</Chinese>}</Show>
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
    </section>
  )
}
