import {
  approvePayListEndpoint,
  returnPayListEndpoint,
  reviewPayListEndpoint,
  submitPayListEndpoint
} from "@wengang/contract/endpoints/payLists.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import type { PayList } from "../payLists.ts"
import styles from "../posts.module.css"
import { words } from "../posts.words.ts"

/** What whoever is signed in may do about a pay list. */
export function PayListSteps(props: { readonly list: PayList; readonly again: () => Promise<void> }) {
  const { busy, error, send } = sending()
  const [leaveOut, setLeaveOut] = createSignal(false)
  const [returning, setReturning] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const params = () => ({ params: { area: props.list.area, month: props.list.month } })
  const lacking = () => props.list.lines.filter(({ lacks }) => lacks.length > 0).length
  const offers = (kind: PayList["offered"][number]) => props.list.offered.includes(kind)
  const take = (work: (version: string) => Promise<unknown>) =>
    send(async () => {
      await work(props.list.version)
      setReturning(false)
      await props.again()
    })
  const submit = () => {
    const body = { leaveOut: leaveOut() }
    return take((version) => call(submitPayListEndpoint, { ...params(), body }, version))
  }
  return (
    <div class={styles.steps}>
      <Show when={offers("submit") && props.list.lines.length > 0}>
        <Show when={lacking() > 0}>
          <label class={styles.tick}>
            <input
              type="checkbox"
              checked={leaveOut()}
              onChange={(event) => setLeaveOut(event.currentTarget.checked)}
            />
            {say(words.leaveOut(lacking()))}
          </label>
        </Show>
        <Button kind="main" disabled={busy()} onClick={() => void submit()}>
          {say(words.submit)}
        </Button>
      </Show>
      <Show when={offers("review")}>
        <Button
          kind="main"
          disabled={busy()}
          onClick={() => void take((version) => call(reviewPayListEndpoint, params(), version))}
        >
          {say(words.review)}
        </Button>
      </Show>
      <Show when={offers("approve")}>
        <Button
          kind="main"
          disabled={busy()}
          onClick={() => void take((version) => call(approvePayListEndpoint, params(), version))}
        >
          {say(words.approve)}
        </Button>
      </Show>
      <Show when={offers("return")}>
        <Button disabled={busy()} expanded={returning()} onClick={() => setReturning(!returning())}>
          {say(words.return)}
        </Button>
        <Show when={returning()}>
          <form
            class={styles.returning}
            onSubmit={(event) => {
              event.preventDefault()
              const body = { reason: reason() }
              void take((version) => call(returnPayListEndpoint, { ...params(), body }, version))
            }}
          >
            <Line label={say(words.returnReason)} required value={reason()} onInput={setReason} />
            <Button type="submit" kind="grave" disabled={busy()}>
              {say(words.return)}
            </Button>
          </form>
        </Show>
      </Show>
      <Told error={error()} />
    </div>
  )
}
