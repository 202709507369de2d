import { exportDeliveriesEndpoint, listDeliveriesEndpoint } from "@wengang/contract/endpoints/webhooks.ts"
import { createResource, For, onMount, Show } from "solid-js"
import styles from "../../administration/administration.module.css"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Mark, type Shape, type Tone } from "../../feedback/Mark/Mark.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showInstant } from "../../values/showDay.ts"
import type { Delivery, DeliveryState, Webhook } from "../webhooks.ts"
import { deliveryStateWords, faultWords, words } from "../webhooks.words.ts"

const looks: Readonly<Record<DeliveryState, { readonly tone: Tone; readonly shape: Shape }>> = {
  pending: { tone: "reminder", shape: "triangle" },
  delivered: { tone: "good", shape: "circle" },
  givenUp: { tone: "error", shape: "square" },
  dropped: { tone: "suspicion", shape: "square" }
}

/** The last messages to a webhook, newest first: what became of each. */
export function Deliveries(props: {
  readonly webhook: Webhook
  readonly onRefresh: () => void
  readonly onClose: () => void
}) {
  const [answer, { refetch }] = createResource(
    () => props.webhook.id,
    (id) => call(listDeliveriesEndpoint, { params: { id }, query: { limit: "50" } })
  )
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportDeliveriesEndpoint, { params: { id: props.webhook.id }, query: { format } })
  let headline: HTMLHeadingElement | undefined
  onMount(() => headline?.focus())
  return (
    <section class={`${styles.panel} ${styles.after}`} aria-labelledby="deliveries">
      <h2 id="deliveries" tabindex="-1" ref={headline}>
        {say(words.deliveriesOf(props.webhook.name))}
      </h2>
      <div class={styles.actions}>
        <Button
          onClick={() => {
            void refetch()
            props.onRefresh()
          }}
        >
          {say(words.refresh)}
        </Button>
        <Exports address={file} />
        <Button onClick={props.onClose}>{say(words.close)}</Button>
      </div>
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <Show when={loaded().deliveries.length > 0} fallback={<p>{say(words.noDeliveries)}</p>}>
            <Table deliveries={loaded().deliveries} label={say(words.deliveries)} />
          </Show>
        )}
      </Loaded>
    </section>
  )
}

function Table(props: { readonly deliveries: ReadonlyArray<Delivery>; readonly label: string }) {
  const columns = [
    words.createdAt,
    words.changes,
    words.state,
    words.result,
    words.attempts,
    words.attemptedAt,
    words.nextAt
  ]
  return (
    <Scroller label={props.label}>
      <table class={styles.table}>
        <caption class="visually-hidden">{props.label}</caption>
        <thead>
          <tr>
            <For each={columns}>{(column) => <th scope="col">{say(column)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.deliveries}>
            {(one) => (
              <tr>
                <td class={styles.nowrap}>{showInstant(one.createdAt)}</td>
                <td class={styles.nowrap}>{say(words.range(one.after + 1, one.last, one.changes))}</td>
                <td>
                  <Show
                    when={one.state === "pending" && one.attempts > 0}
                    fallback={<Mark {...looks[one.state]}>{say(deliveryStateWords[one.state])}</Mark>}
                  >
                    <Mark tone="error" shape="triangle">
                      {say(words.failing)}
                    </Mark>
                  </Show>
                </td>
                <td>{resultOf(one)}</td>
                <td>{one.attempts}</td>
                <td class={styles.nowrap}>{instantOf(one.attemptedAt)}</td>
                <td class={styles.nowrap}>{instantOf(one.nextAt)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Scroller>
  )
}

function resultOf({ status, fault }: Delivery): string {
  if (status !== null) return say(words.answered(status))
  if (fault === null) return "—"
  const known = faultWords[fault]
  return known === undefined ? fault : say(known)
}

function instantOf(instant: string | null): string {
  return instant === null ? "—" : showInstant(instant)
}
