import { A } from "@solidjs/router"
import { listPayListsEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { depthOf } from "../../areas/levels.ts"
import { say } from "../../language/language.ts"
import { words } from "../months.words.ts"
import styles from "./MonthPage.module.css"

const village = 5

/** That the month's pay list of a village is under way or approved already: what is written now departs from it. */
export function ListOfMonth(props: { readonly area: string; readonly month: string }) {
  const wanted = () => (depthOf(props.area) === village ? { area: props.area, month: props.month } : undefined)
  const [lists] = createResource(wanted, (query) => call(listPayListsEndpoint, { query: { ...query, limit: "1" } }))
  const state = () => (lists.state === "ready" ? lists.latest.lists[0]?.state : undefined)
  return (
    <Show when={state()}>
      {(known) => (
        <p class={styles.list} role="status">
          {say(known() === "approved" ? words.listApproved : words.listUnderWay)}{" "}
          <A href={`/posts?area=${props.area}&month=${props.month}`}>{say(words.toList)}</A>
        </p>
      )}
    </Show>
  )
}
