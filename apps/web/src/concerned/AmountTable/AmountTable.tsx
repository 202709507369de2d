import { A } from "@solidjs/router"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { For } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import tableStyles from "../../suspicions/SuspicionTable/SuspicionTable.module.css"
import { showMonth } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import { words } from "../concerned.words.ts"
import { PersonCells } from "../PersonCells/PersonCells.tsx"

/** Money of a month of pay, or of a grant. */
export interface AmountRow {
  readonly personId: string
  readonly name: string | null
  readonly area: string
  readonly areaPath: ReadonlyArray<string>
  /** What people call the post; of a grant its number. */
  readonly called: string
  readonly month: string | null
  readonly due: number | null
  readonly paid: number | null
  readonly fen: number
  /** Where it is looked into. */
  readonly href: string
}

interface Props {
  readonly caption: string
  readonly rows: ReadonlyArray<AmountRow>
  readonly called: Sentence
  readonly amount: Sentence
  /** What the last column leads to, and how it says so. */
  readonly leads: { readonly to: Sentence; readonly text: Sentence }
}

/** A page of amounts; cards on a narrow screen. */
export function AmountTable(props: Props) {
  const columns = () => [
    words.name,
    words.place,
    props.called,
    words.ofMonth,
    words.due,
    words.paid,
    props.amount,
    props.leads.to
  ]
  return (
    <table class={tableStyles.table}>
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <For each={columns()}>{(column) => <th scope="col">{say(column)}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <PersonCells {...row} />
              <td data-label={say(props.called)}>
                <Chinese>{row.called}</Chinese>
              </td>
              <td data-label={say(words.ofMonth)} class={tableStyles.day}>
                {row.month === null ? "—" : showMonth(row.month)}
              </td>
              <td data-label={say(words.due)} class={tableStyles.day}>
                {row.due === null ? "—" : showValue("yuan", row.due)}
              </td>
              <td data-label={say(words.paid)} class={tableStyles.day}>
                {row.paid === null ? say(words.notEntered) : showValue("yuan", row.paid)}
              </td>
              <td data-label={say(props.amount)} class={tableStyles.day}>
                {showValue("yuan", row.fen)}
              </td>
              <td data-label={say(props.leads.to)}>
                <A href={row.href}>{say(props.leads.text)}</A>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
