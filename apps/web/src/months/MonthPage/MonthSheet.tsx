import { A } from "@solidjs/router"
import { createSignal, For, Show } from "solid-js"
import { Refusal, sentenceOf } from "../../api/Refusal.ts"
import { Button } from "../../forms/Button/Button.tsx"
import { draftOf } from "../../forms/draft.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import { rowName } from "../../names/names.ts"
import { session } from "../../people/session.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { Judging } from "../Judging.ts"
import { words } from "../months.words.ts"
import { type CellName, cells, type HolderMonth, standing } from "../readMonth.ts"
import { assessHolder, isChanged, saveHolder } from "../saveHolder.ts"
import styles from "./MonthPage.module.css"

interface Props {
  readonly month: string
  readonly area: string
  readonly holders: ReadonlyArray<HolderMonth>
  readonly onSaved: () => void
}

/** What the rules, or the server, said of a row. */
interface Said {
  readonly verdicts: ReadonlyArray<Verdict>
  readonly error?: unknown
  readonly saved?: boolean
}

/** How long the keyboard rests before a row is judged, in milliseconds. */
const pause = 400

/** A month's sheet: a holder a row, written by keyboard or pasted from Excel, judged as it is typed. */
export function MonthSheet(props: Props) {
  const draft = draftOf(session.latest?.id ?? "", `month.${props.area}.${props.month}`)
  const kept = draft.read()
  const [texts, setTexts] = createSignal<Readonly<Record<string, string>>>(kept ?? {})
  const [restored, setRestored] = createSignal(kept !== undefined)
  const [said, setSaid] = createSignal<ReadonlyMap<string, Said>>(new Map())
  const [progress, setProgress] = createSignal<readonly [number, number]>()
  const judging = new Judging(pause)
  let table: HTMLTableElement | undefined

  const nameOf = ({ appointment }: HolderMonth) =>
    rowName("person", String(appointment.values.personId)) ?? String(appointment.values.personId)
  const textIn = (holder: HolderMonth, cell: CellName) =>
    texts()[`${holder.appointment.key}.${cell}`] ?? standing(holder, cell)
  const textsOf = (holder: HolderMonth) =>
    Object.fromEntries(cells.map((cell) => [cell, textIn(holder, cell)])) as Record<CellName, string>
  const changed = () => props.holders.filter((holder) => isChanged(holder, textsOf(holder)))
  const tell = (holder: HolderMonth, what: Said) => setSaid(new Map(said()).set(holder.appointment.key, what))

  const judge = (holder: HolderMonth) =>
    judging.begin(holder.appointment.key, async () => {
      try {
        const verdicts = await assessHolder(holder, props.month, textsOf(holder))
        return () => tell(holder, { verdicts })
      } catch (error) {
        return () => tell(holder, { verdicts: [], error })
      }
    })
  const write = (row: number, cell: CellName, text: string) => {
    const holder = props.holders[row]
    if (holder === undefined) return
    setTexts({ ...texts(), [`${holder.appointment.key}.${cell}`]: text })
    draft.keep(texts())
    judge(holder)
  }
  const focus = (row: number, column: number) =>
    table?.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`)?.focus()
  const save = async () => {
    const rows = changed().map((holder) => ({ holder, sent: textsOf(holder) }))
    const saved: Array<(typeof rows)[number]> = []
    for (const [index, row] of rows.entries()) {
      const { holder, sent } = row
      setProgress([index + 1, rows.length])
      judging.end(holder.appointment.key)
      try {
        tell(holder, { verdicts: await saveHolder(holder, props.month, sent), saved: true })
        saved.push(row)
      } catch (error) {
        const verdicts = error instanceof Refusal ? (error.details.verdicts as ReadonlyArray<Verdict>) : undefined
        tell(holder, { verdicts: verdicts ?? [], error })
      }
    }
    setProgress(undefined)
    keepOnly(withoutSaved(texts(), saved))
    props.onSaved()
  }
  const keepOnly = (left: Readonly<Record<string, string>>) => {
    setTexts(left)
    if (Object.keys(left).length === 0) draft.forget()
    else draft.keep(left)
  }
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const lines = (event.clipboardData?.getData("text") ?? "").replace(/\r?\n$/, "").split(/\r?\n/)
    if (lines.length === 1 && !lines[0]?.includes("\t")) return
    event.preventDefault()
    for (const [down, line] of lines.entries()) {
      for (const [right, text] of line.split("\t").entries()) {
        const cell = cells[column + right]
        if (cell !== undefined) write(row + down, cell, text.trim())
      }
    }
  }
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || (event.currentTarget as HTMLInputElement).type === "date") return
    event.preventDefault()
    focus(row + step, column)
  }
  return (
    <>
      <Show when={restored()}>
        <p class={styles.restored}>
          {say(words.restored)}{" "}
          <Button
            onClick={() => {
              draft.forget()
              setTexts({})
              setSaid(new Map())
              setRestored(false)
            }}
          >
            {say(words.discard)}
          </Button>
        </p>
      </Show>
      <Scroller label={say(words.title)}>
        <table class={styles.sheet} ref={(element) => (table = element)}>
          <caption class="visually-hidden">{say(words.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.holder)}</th>
              <For each={cells}>{(cell) => <th scope="col">{say(words[cell])}</th>}</For>
              <th scope="col">{say(words.result)}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.holders}>
              {(holder, row) => (
                <tr>
                  <th scope="row">
                    <A href={rowAddress("appointment", holder.appointment.key)}>
                      <Chinese>{nameOf(holder)}</Chinese>
                    </A>
                  </th>
                  <For each={cells}>
                    {(cell, column) => (
                      <td class={textIn(holder, cell) === standing(holder, cell) ? undefined : styles.changed}>
                        <input
                          aria-label={say(words.cell(say(words[cell]), nameOf(holder)))}
                          type={cell === "paidOn" ? "date" : "text"}
                          inputmode={cell === "paidOn" ? undefined : "decimal"}
                          autocomplete="off"
                          data-row={row()}
                          data-column={column()}
                          value={textIn(holder, cell)}
                          onInput={(event) => write(row(), cell, event.currentTarget.value)}
                          onKeyDown={(event) => move(event, row(), column())}
                          onPaste={(event) => paste(event, row(), column())}
                        />
                      </td>
                    )}
                  </For>
                  <td class={styles.said} aria-live="polite">
                    <Result said={said().get(holder.appointment.key)} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <p class={styles.actions}>
        <Button kind="main" disabled={changed().length === 0 || progress() !== undefined} onClick={() => void save()}>
          {say(
            progress() !== undefined
              ? words.saving(...(progress() ?? [0, 0]))
              : changed().length === 0
                ? words.nothing
                : words.save(changed().length)
          )}
        </Button>
      </p>
    </>
  )
}

/** What was typed and is not saved: of rows that were, what was typed after they were sent. */
function withoutSaved(
  texts: Readonly<Record<string, string>>,
  saved: ReadonlyArray<{ readonly holder: HolderMonth; readonly sent: Readonly<Record<CellName, string>> }>
): Readonly<Record<string, string>> {
  const sent = new Map<string, string>(
    saved.flatMap((row) => cells.map((cell) => [`${row.holder.appointment.key}.${cell}`, row.sent[cell]] as const))
  )
  return Object.fromEntries(Object.entries(texts).filter(([name, text]) => sent.get(name) !== text))
}

function Result(props: { readonly said: Said | undefined }) {
  return (
    <Show when={props.said}>
      {(what) => (
        <>
          <Show when={what().error}>{(error) => <p class={styles.wrong}>{say(sentenceOf(error()))}</p>}</Show>
          <Show when={what().saved === true}>
            <span class={styles.saved}>{say(words.saved)} </span>
          </Show>
          <For each={what().verdicts}>
            {(verdict) => (
              <p>
                <SeverityMark severity={verdict.severity} /> {say(verdict.message)}
              </p>
            )}
          </For>
          <Show when={what().verdicts.length === 0 && what().error === undefined}>
            <span class={styles.saved}>{say(words.clean)}</span>
          </Show>
        </>
      )}
    </Show>
  )
}
