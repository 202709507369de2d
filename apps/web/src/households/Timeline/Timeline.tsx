import { createMemo, For } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showDay, showMonth } from "../../values/showDay.ts"
import type { Dossier } from "../dossier.ts"
import { words } from "../households.words.ts"
import { type Lane, lanesOf, monthNumber, type Span } from "../months.ts"
import styles from "./Timeline.module.css"

const laneHeight = 22
const left = 150
const width = 960
const top = 22

/** Lanes for each member: what overlaps is seen at a glance. The tables of the page say the same in words. */
export function Timeline(props: { readonly dossier: Dossier; readonly today: string }) {
  const lanes = createMemo(() => lanesOf(props.dossier))
  const last = () => monthNumber(props.today) + 1
  /** Two years back, or less where nothing is older. */
  const first = createMemo(() => {
    const starts = lanes().flatMap(({ spans }) => spans.map(({ from }) => monthNumber(from)))
    return Math.max(Math.min(...starts, last() - 6), last() - 30)
  })
  const at = (day: string) => {
    const date = Number(day.slice(8, 10)) || 1
    const position = monthNumber(day) + (date - 1) / 31
    const share = (position - first()) / (last() - first())
    return left + Math.min(1, Math.max(0, share)) * (width - left)
  }
  const quarters = () =>
    Array.from({ length: last() - first() + 1 }, (_, index) => first() + index).filter((month) => month % 3 === 0)
  const height = () => top + lanes().length * laneHeight + 4
  return (
    <Scroller label={say(words.lanes)}>
      <svg
        class={styles.timeline}
        viewBox={`0 0 ${width} ${height()}`}
        width={width}
        height={height()}
        role="img"
        aria-label={lanes().map(sentenceOf).join("；")}
      >
        <For each={quarters()}>
          {(month) => (
            <>
              <line class={styles.rule} x1={at(monthDay(month))} x2={at(monthDay(month))} y1={top - 4} y2={height()} />
              <text class={styles.tick} x={at(monthDay(month)) + 3} y={13}>
                {showMonth(monthDay(month))}
              </text>
            </>
          )}
        </For>
        <For each={lanes()}>
          {(lane, index) => (
            <g transform={`translate(0 ${top + index() * laneHeight})`}>
              <text class={styles.name} x={4} y={15}>
                {`${shortened(lane.person)} ${say(words[lane.name])}`}
              </text>
              <For each={lane.spans}>
                {(span) => {
                  const end = () => at(span.to ?? props.today)
                  return (
                    <rect
                      class={styles[lane.name]}
                      x={at(span.from)}
                      y={4}
                      width={Math.max(3, end() - at(span.from) - 1)}
                      height={laneHeight - 8}
                      rx={2}
                    >
                      <title>{spanText(span)}</title>
                    </rect>
                  )
                }}
              </For>
            </g>
          )}
        </For>
      </svg>
    </Scroller>
  )
}

/** What fits before the lanes. */
function shortened(name: string): string {
  return name.length > 6 ? `${name.slice(0, 5)}…` : name
}

function monthDay(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`
}

function spanText({ from, to, label }: Span): string {
  return `${label} ${say(words.span(showDay(from), to === null ? undefined : showDay(to)))}`
}

function sentenceOf({ person, name, spans }: Lane): string {
  return `${person} ${say(words[name])} ${spans.length}`
}

/** The same facts as text, for whoever does not see the lanes. */
export function TimelineText(props: { readonly dossier: Dossier }) {
  return (
    <ul class={styles.text}>
      <For each={lanesOf(props.dossier).filter(({ name }) => name === "work" || name === "post")}>
        {(lane) => (
          <li>
            <Chinese>{lane.person}</Chinese> {say(words[lane.name])}
            {say(words.colon)}
            {lane.spans.map(spanText).join(say(words.semicolon))}
          </li>
        )}
      </For>
    </ul>
  )
}
