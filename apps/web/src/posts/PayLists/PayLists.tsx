import { A, useSearchParams } from "@solidjs/router"
import { exportPayListsEndpoint, listPayListsEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { payListStates, payListStateTitles } from "@wengang/domain/payLists/PayList.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { createResource, createSignal, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { words as layoutWords } from "../../layout/layout.words.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { mayDo } from "../../people/session.ts"
import { showMonth } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import { monthAddress, type PayListSummary, postsAddress } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

const heads = [
  words.village,
  words.month,
  words.state,
  words.persons,
  words.money,
  words.leftOutMark,
  words.change,
  words.sheet
]

/** The lists that villages of an area have submitted, and which of them attendance or pay have left. */
export function PayLists(props: { readonly area: string | undefined }) {
  const [search, setSearch] = useSearchParams()
  const asked = () => ({
    ...(props.area === undefined ? {} : { area: props.area as AreaCode }),
    ...(typeof search.state === "string" && search.state !== ""
      ? { state: search.state as PayListSummary["state"] }
      : {}),
    ...(typeof search.listed === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(search.listed)
      ? { month: search.listed as Month }
      : {}),
    ...(typeof search.post === "string" && search.post !== "" ? { post: search.post } : {}),
    ...(search.left === "true" ? { left: "true" as const } : {}),
    ...(typeof search.after === "string" ? { after: search.after } : {})
  })
  const [post, setPost] = createSignal(typeof search.post === "string" ? search.post : "")
  const [answer, { refetch }] = createResource(asked, (query) => call(listPayListsEndpoint, { query }))
  const file = (format: "xlsx" | "csv") => {
    const { after: _, ...filters } = asked()
    return addressOf(exportPayListsEndpoint, { query: { ...filters, format } })
  }
  const nextAddress = (after: string) => {
    const { month, ...more } = asked()
    return `/posts?${new URLSearchParams({ ...more, ...(month === undefined ? {} : { listed: month }), after })}`
  }
  return (
    <section class={styles.panel}>
      <h2>{say(words.lists)}</h2>
      <div class={styles.filters}>
        <Choice
          label={say(words.state)}
          value={typeof search.state === "string" ? search.state : ""}
          options={[
            { value: "", name: say(words.all) },
            ...payListStates
              .filter((state) => state !== "drafted")
              .map((state) => ({ value: state as string, name: say(payListStateTitles[state]) }))
          ]}
          onChoose={(state) => setSearch({ state: state === "" ? undefined : state, after: undefined })}
        />
        <Line
          label={say(words.month)}
          type="month"
          onceLeft
          value={typeof search.listed === "string" ? search.listed : ""}
          onInput={(month) => setSearch({ listed: month === "" ? undefined : month, after: undefined })}
        />
        <form
          class={styles.filters}
          onSubmit={(event) => {
            event.preventDefault()
            const asked = post().trim()
            setSearch({ post: asked === "" ? undefined : asked, after: undefined })
          }}
        >
          <Line label={say(words.postNumber)} value={post()} onInput={setPost} />
          <Button type="submit">{say(words.find)}</Button>
        </form>
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={search.left === "true"}
            onChange={(event) =>
              setSearch({ left: event.currentTarget.checked ? "true" : undefined, after: undefined })
            }
          />
          {say(words.onlyLeft)}
        </label>
      </div>
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <>
            <Show when={loaded().lists.length > 0} fallback={<p>{say(words.noLists)}</p>}>
              <p role="status">
                {say(words.foundLists(loaded().lists.length, loaded().next !== null || search.after !== undefined))}
                <Show when={search.left === "true"}>{say(words.colon) + say(sumLeft(loaded().lists))}</Show>
              </p>
              <Show when={mayDo("ledger.export")}>
                <ExportBar address={file} />
              </Show>
              <Scroller label={say(words.lists)}>
                <table class={styles.table}>
                  <thead>
                    <tr>
                      <For each={heads}>{(head) => <th scope="col">{say(head)}</th>}</For>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={loaded().lists}>{(list) => <ListLine list={list} />}</For>
                  </tbody>
                </table>
              </Scroller>
            </Show>
            <Show when={loaded().next}>{(next) => <A href={nextAddress(next())}>{say(layoutWords.next)}</A>}</Show>
          </>
        )}
      </Loaded>
    </section>
  )
}

/** What has left all lists of a page. */
function sumLeft(lists: ReadonlyArray<PayListSummary>) {
  const persons = lists.reduce((sum, { left }) => sum + left.persons, 0)
  const money = lists.reduce((sum, { left }) => sum + left.money, 0)
  return words.left(persons, showValue("yuan", money))
}

function ListLine(props: { readonly list: PayListSummary }) {
  const { area, areaPath, month, state, persons, money, leftOut, left } = props.list
  return (
    <tr>
      <th scope="row">
        <A href={postsAddress(area, month)}>
          <Chinese>{areaPath.slice(2).join("")}</Chinese>
        </A>
      </th>
      <td>{showMonth(month)}</td>
      <td>{say(payListStateTitles[state])}</td>
      <td class={styles.number}>{persons}</td>
      <td class={styles.number}>{showValue("yuan", money)}</td>
      <td class={styles.number}>{leftOut}</td>
      <td class={left.persons > 0 ? styles.alarm : ""}>
        {left.persons > 0 ? say(words.left(left.persons, showValue("yuan", left.money))) : say(words.none)}
      </td>
      <td>
        <A href={monthAddress(area, month)}>{say(words.toMonth)}</A>
      </td>
    </tr>
  )
}
