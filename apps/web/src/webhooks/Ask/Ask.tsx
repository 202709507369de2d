import {
  deleteWebhookEndpoint,
  replayWebhookEndpoint,
  rotateWebhookEndpoint
} from "@wengang/contract/endpoints/webhooks.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { createSignal, Show } from "solid-js"
import styles from "../../administration/administration.module.css"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { Dialog } from "../../layout/Dialog/Dialog.tsx"
import type { IssuedSecret, Webhook } from "../webhooks.ts"
import { words } from "../webhooks.words.ts"

/** What is done to a webhook only after somebody said that they mean it. */
export type Asked = "rotate" | "replay" | "remove"

interface Props {
  readonly asked: Asked
  readonly webhook: Webhook
  readonly onIssued: (issued: IssuedSecret) => void
  readonly onDone: (told?: string) => void
  readonly onClose: () => void
}

const title: Readonly<Record<Asked, (name: string) => Sentence>> = {
  rotate: words.rotateOf,
  replay: words.replayOf,
  remove: words.removeOf
}
const hint: Readonly<Record<Asked, Sentence>> = {
  rotate: words.rotateHint,
  replay: words.replayHint,
  remove: words.removeHint
}
const action: Readonly<Record<Asked, Sentence>> = { rotate: words.rotate, replay: words.replay, remove: words.remove }

/** Asks before a webhook gets a new secret, tells again, or goes. */
export function Ask(props: Props) {
  const params = { id: props.webhook.id }
  const [after, setAfter] = createSignal("")
  const [wrong, setWrong] = createSignal(false)
  const { busy, error, send } = sending()
  const ways: Readonly<Record<Asked, () => Promise<void>>> = {
    rotate: async () => {
      const { webhook, secret } = await call(rotateWebhookEndpoint, { params })
      props.onIssued({ name: webhook.name, secret })
      props.onDone()
    },
    replay: async () => {
      const told = await call(replayWebhookEndpoint, { params, body: { after: Number(after()) } })
      props.onDone(say(words.replayed(told.after)))
    },
    remove: async () => {
      await call(deleteWebhookEndpoint, { params })
      props.onDone()
    }
  }
  const go = () => {
    setWrong(props.asked === "replay" && !/^\d{1,15}$/.test(after()))
    if (!wrong()) void send(ways[props.asked])
  }
  return (
    <Dialog title={say(title[props.asked](props.webhook.name))} onClose={props.onClose}>
      <form
        class={styles.asked}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <p>{say(hint[props.asked])}</p>
        <Show when={props.asked === "replay"}>
          <Line
            label={say(words.replayAfter)}
            type="number"
            value={after()}
            onInput={setAfter}
            wrong={wrong() ? say(words.replayWrong) : undefined}
            required
          />
        </Show>
        <Told error={error()} />
        <div class={styles.actions}>
          <Button type="submit" kind={props.asked === "remove" ? "grave" : "main"} disabled={busy()}>
            {say(action[props.asked])}
          </Button>
          <Button onClick={props.onClose}>{say(words.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  )
}
