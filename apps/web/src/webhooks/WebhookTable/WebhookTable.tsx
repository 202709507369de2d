import { For, Show } from "solid-js"
import styles from "../../administration/administration.module.css"
import { Mark } from "../../feedback/Mark/Mark.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { areaPath } from "../../names/names.ts"
import { showInstant } from "../../values/showDay.ts"
import type { Asked } from "../Ask/Ask.tsx"
import type { Webhook } from "../webhooks.ts"
import { quietWords, words } from "../webhooks.words.ts"

interface Props {
  readonly webhooks: ReadonlyArray<Webhook>
  /** The one whose messages are shown. */
  readonly opened: string | undefined
  readonly onOpen: (webhook: Webhook) => void
  readonly onSwitch: (webhook: Webhook) => void
  readonly onAsk: (asked: Asked, webhook: Webhook) => void
}

/** The webhooks of one's area, and what can be done with each. */
export function WebhookTable(props: Props) {
  return (
    <Scroller label={say(words.title)}>
      <table class={styles.table}>
        <caption class="visually-hidden">{say(words.title)}</caption>
        <thead>
          <tr>
            <For each={[words.name, words.place, words.state, words.after, words.actions]}>
              {(column) => <th scope="col">{say(column)}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.webhooks}>{(webhook) => <Row {...props} webhook={webhook} />}</For>
        </tbody>
      </table>
    </Scroller>
  )
}

function Row(props: Omit<Props, "webhooks"> & { readonly webhook: Webhook }) {
  const one = props.webhook
  return (
    <tr>
      <th scope="row" class={styles.named}>
        <Chinese>{one.name}</Chinese>
        <div class={styles.address}>{one.url}</div>
      </th>
      <td class={styles.nowrap}>
        <Chinese>{areaPath(one.area)?.slice(-2).join(" ") ?? one.area}</Chinese>
      </td>
      <td>
        <State webhook={one} />
        <Show when={one.oldSecretUntil}>
          {(until) => <p class={styles.hint}>{say(words.oldSecretUntil(showInstant(until())))}</p>}
        </Show>
      </td>
      <td>{one.after}</td>
      <td>
        <div class={`${styles.actions} ${styles.row}`}>
          <Button expanded={props.opened === one.id} onClick={() => props.onOpen(one)}>
            {say(words.deliveries)}
          </Button>
          <Button onClick={() => props.onSwitch(one)}>{say(one.active ? words.pause : words.resume)}</Button>
          <Button onClick={() => props.onAsk("replay", one)}>{say(words.replay)}</Button>
          <Button onClick={() => props.onAsk("rotate", one)}>{say(words.rotate)}</Button>
          <Button kind="grave" onClick={() => props.onAsk("remove", one)}>
            {say(words.remove)}
          </Button>
        </div>
      </td>
    </tr>
  )
}

function State(props: { readonly webhook: Webhook }) {
  return (
    <Show
      when={props.webhook.active}
      fallback={
        <Mark tone="suspicion" shape="square">
          {say(words.off)}
        </Mark>
      }
    >
      <Show
        when={props.webhook.quiet}
        fallback={
          <Show
            when={props.webhook.failing}
            fallback={
              <Mark tone="good" shape="circle">
                {say(words.on)}
              </Mark>
            }
          >
            <Mark tone="error" shape="triangle">
              {say(words.lastFailed)}
            </Mark>
          </Show>
        }
        keyed
      >
        {(quiet) => (
          <Mark tone="error" shape="triangle">
            {say(words.quiet(quietWords[quiet]))}
          </Mark>
        )}
      </Show>
    </Show>
  )
}
