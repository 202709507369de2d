import { A } from "@solidjs/router"
import { listPayListsEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import { showValue } from "../../values/showValue.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

const most = 200

/** Pay lists that await whoever is signed in, and approved ones that attendance or pay have left since. */
export function WaitingPayLists() {
  const state = () => {
    if (mayDo("payList.approve")) return "reviewed" as const
    return mayDo("payList.review") ? ("submitted" as const) : undefined
  }
  const [waiting] = createResource(state, (wanted) =>
    call(listPayListsEndpoint, { query: { state: wanted, limit: String(most) } })
  )
  const [left] = createResource(
    () => mayDo("payList.approve"),
    () => call(listPayListsEndpoint, { query: { left: "true", limit: String(most) } })
  )
  const count = () => (waiting.state === "ready" ? waiting.latest.lists.length : 0)
  const changed = () => (left.state === "ready" ? left.latest.lists : [])
  const sum = (of: (one: ReturnType<typeof changed>[number]["left"]) => number) =>
    changed().reduce((total, one) => total + of(one.left), 0)
  return (
    <>
      <Show when={changed().length > 0}>
        <p>
          <A href="/posts?left=true" class={styles.alarm}>
            {say(
              words.changed(
                countOf(changed().length),
                sum(({ persons }) => persons),
                showValue(
                  "yuan",
                  sum(({ money }) => money)
                )
              )
            )}
          </A>
        </p>
      </Show>
      <Show when={count() > 0}>
        <p>
          <A href={`/posts?state=${state()}`}>{say(words.waiting(countOf(count())))}</A>
        </p>
      </Show>
    </>
  )
}

/** A page holds no more than so many. */
function countOf(lists: number): string {
  return lists < most ? String(lists) : `${most}+`
}
