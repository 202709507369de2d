import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showDay, showMonth } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import type { Holding } from "../dossier.ts"
import { words } from "../households.words.ts"
import { monthsOf } from "../months.ts"
import styles from "./MonthGrid.module.css"

/** A holder's months side by side: days attended, due, paid and when. What is missing or short is marked by a word. */
export function MonthGrid(props: { readonly holding: Holding; readonly today: string }) {
  const months = () => monthsOf(props.holding, props.today)
  const attended = (month: string) => props.holding.attendance.find(({ values }) => values.month === month)
  const paid = (month: string) => props.holding.pay.find(({ values }) => values.month === month)
  const isShort = (month: string) => {
    const row = paid(month)
    return row !== undefined && Number(row.values.paid) < Number(row.values.due)
  }
  const days = (month: string) => String(attended(month)?.values.days ?? "")
  const yuan = (month: string, name: "due" | "paid") => {
    const row = paid(month)
    return row === undefined ? "" : showValue("yuan", row.values[name])
  }
  return (
    <Scroller label={`${say(words.months)} ${props.holding.appointment.key}`}>
      <table class={styles.grid}>
        <caption class="visually-hidden">{say(words.months)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            <For each={months()}>{(month) => <th scope="col">{showMonth(month)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say(words.days)}</th>
            <For each={months()}>
              {(month) => (
                <td>
                  <Show when={days(month)} fallback={<Missing />}>
                    {days(month)}
                  </Show>
                </td>
              )}
            </For>
          </tr>
          <tr>
            <th scope="row">{say(words.due)}</th>
            <For each={months()}>{(month) => <td>{yuan(month, "due") || <Missing />}</td>}</For>
          </tr>
          <tr>
            <th scope="row">{say(words.paid)}</th>
            <For each={months()}>
              {(month) => (
                <td class={isShort(month) ? styles.short : undefined}>
                  {yuan(month, "paid") || <Missing />}
                  <Show when={isShort(month)}>
                    <span class={styles.word}> {say(words.short)}</span>
                  </Show>
                </td>
              )}
            </For>
          </tr>
          <tr>
            <th scope="row">{say(words.paidOn)}</th>
            <For each={months()}>
              {(month) => {
                const day = () => paid(month)?.values.paidOn
                return <td>{typeof day() === "string" ? showDay(String(day())) : <Missing />}</td>
              }}
            </For>
          </tr>
        </tbody>
      </table>
    </Scroller>
  )
}

function Missing() {
  return <span class={styles.missing}>{say(words.missing)}</span>
}
