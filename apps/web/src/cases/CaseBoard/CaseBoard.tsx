import { A, useLocation } from "@solidjs/router"
import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import { createUniqueId, For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { shortName } from "../../names/shortName.ts"
import { showDay } from "../../values/showDay.ts"
import type { ListedCase } from "../caseAnswers.ts"
import { type CaseFilters, casesAddress } from "../caseFilters.ts"
import { words } from "../cases.words.ts"
import { LampMark } from "../LampMark/LampMark.tsx"
import type { BoardColumn } from "../readBoard.ts"
import styles from "./CaseBoard.module.css"

/** Cases in columns by state, those due first at the top. Below each other on a narrow screen. */
export function CaseBoard(props: { readonly columns: ReadonlyArray<BoardColumn>; readonly filters: CaseFilters }) {
  return (
    <>
      <p class={styles.hint}>{say(words.boardHint)}</p>
      <Scroller label={say(words.board)}>
        <div class={styles.board}>
          <For each={props.columns}>{(column) => <Column column={column} filters={props.filters} />}</For>
        </div>
      </Scroller>
    </>
  )
}

function Column(props: { readonly column: BoardColumn; readonly filters: CaseFilters }) {
  const id = createUniqueId()
  const state = () => props.column.state
  const left = () => props.column.count - props.column.cases.length
  const table = () => {
    const { view: _, ...others } = props.filters
    return casesAddress({ ...others, state: state(), ...(state() === "closed" ? { sort: "-closedOn" } : {}) })
  }
  return (
    <section class={`${styles.column} ${props.column.count === 0 ? styles.empty : ""}`} aria-labelledby={id}>
      <h2 id={id} class={styles.head}>
        {say(caseStateTitles[state()])}{" "}
        <span class={styles.count}>
          {props.column.count}
          <span class="visually-hidden">{say(words.cases)}</span>
        </span>
      </h2>
      <Show when={props.column.cases.length > 0}>
        <ul class={styles.cards}>
          <For each={props.column.cases}>{(one) => <Card one={one} />}</For>
        </ul>
      </Show>
      <Show when={left() > 0}>
        <A href={table()} class={styles.more}>
          {say(words.more(left()))}
          <span class="visually-hidden">{say(caseStateTitles[state()])}</span>
        </A>
      </Show>
    </section>
  )
}

function Card(props: { readonly one: ListedCase }) {
  const location = useLocation()
  const one = props.one
  const day = () => {
    if (one.closedOn !== null) return say(words.closedOn(showDay(one.closedOn)))
    return one.deadline === null ? say(words.noDeadline) : say(words.dueOn(showDay(one.deadline)))
  }
  return (
    <li class={styles.card}>
      <A href={`/cases/${one.id}`} state={{ list: location.pathname + location.search }} class={styles.title}>
        {one.title === null ? one.number : say(one.title)}
      </A>
      <p class={styles.number}>{one.number}</p>
      <p>
        <Chinese>
          {one.areaPath.slice(3).map(shortName).join("") || one.areaPath.map(shortName).slice(-1)[0] || one.area}
        </Chinese>
      </p>
      <p class={styles.unit}>
        <Chinese>
          {shortName(one.unit.name)}
          {one.responsible === null ? "" : ` · ${one.responsible}`}
        </Chinese>
      </p>
      <p class={styles.due}>
        <Show when={one.lamp}>
          <LampMark lamp={one.lamp} />
        </Show>
        <span>{day()}</span>
      </p>
    </li>
  )
}
