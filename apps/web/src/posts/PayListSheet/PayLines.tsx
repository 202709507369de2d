import { A } from "@solidjs/router"
import { type Lack, lackTitles } from "@wengang/domain/payLists/Lack.ts"
import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { showDay } from "../../values/showDay.ts"
import { monthAddress, type PayList } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

type Line = PayList["lines"][number]

const heads = [words.name, words.post, words.days, words.dueMoney, words.paid, words.paidOn, words.standing]
const numbers: ReadonlySet<unknown> = new Set([words.days, words.dueMoney, words.paid])

/** The lines of a pay list; what is missing leads to where it is put right. */
export function PayLines(props: { readonly list: PayList }) {
  const caption = () => say(words.lines)
  const kept = () => new Map(props.list.figures.map((figure) => [figure.appointmentId, figure]))
  const dueOf = (line: Line) => kept().get(line.appointmentId)?.due ?? line.due
  const sum = (of: (line: Line) => number) => inYuan(props.list.lines.reduce((total, line) => total + of(line), 0))
  return (
    <Scroller label={caption()}>
      <table class={styles.table}>
        <caption class="visually-hidden">{caption()}</caption>
        <thead>
          <tr>
            <For each={heads}>
              {(head) => (
                <th scope="col" class={numbers.has(head) ? styles.number : undefined}>
                  {say(head)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.list.lines}>
            {(line) => (
              <tr>
                <th scope="row">
                  <Chinese>{line.name}</Chinese>
                </th>
                <td>
                  <Chinese>{line.postTitle}</Chinese>
                </td>
                <td class={styles.number}>{kept().get(line.appointmentId)?.days ?? line.days ?? "—"}</td>
                <td class={styles.number}>{inYuan(dueOf(line))}</td>
                <td class={styles.number}>{inYuan(line.paid)}</td>
                <td>{line.paidOn === null ? "—" : showDay(line.paidOn)}</td>
                <td>
                  <Show when={line.lacks.length > 0} fallback={say(words.complete)}>
                    <ul class={styles.lacks}>
                      <For each={line.lacks}>
                        {(lack) => (
                          <li>
                            <A href={placeOf(lack, line, props.list)}>{say(lackTitles[lack])}</A>
                          </li>
                        )}
                      </For>
                    </ul>
                  </Show>
                  <Show when={props.list.leftOut.includes(line.appointmentId)}>
                    <span class={styles.alarm}>{say(words.leftOutMark)}</span>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.sum)}</th>
            <td />
            <td />
            <td class={styles.number}>{sum(dueOf)}</td>
            <td class={styles.number}>{sum(({ paid }) => paid)}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </Scroller>
  )
}

/** Where what is missing is put right: the month's sheet for attendance, the appointment for its papers. */
function placeOf(lack: Lack, { appointmentId }: Line, { area, month }: PayList): string {
  return lack === "attendance" ? monthAddress(area, month) : rowAddress("appointment", appointmentId)
}

function inYuan(fen: number): string {
  return (fen / 100).toFixed(2)
}
