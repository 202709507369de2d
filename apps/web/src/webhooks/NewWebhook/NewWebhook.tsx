import { createWebhookEndpoint } from "@wengang/contract/endpoints/webhooks.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { createSignal } from "solid-js"
import styles from "../../administration/administration.module.css"
import { call } from "../../api/call.ts"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { session } from "../../people/session.ts"
import type { IssuedSecret } from "../webhooks.ts"
import { words } from "../webhooks.words.ts"

/** Makes a webhook: for which system, at which address, about which area. */
export function NewWebhook(props: { readonly onIssued: (issued: IssuedSecret) => void }) {
  const root = session.latest?.area ?? "000000000000"
  const [name, setName] = createSignal("")
  const [url, setUrl] = createSignal("")
  const [area, setArea] = createSignal("")
  const { busy, error, send } = sending()
  const create = () =>
    send(async () => {
      const place = area() === "" ? null : (area() as AreaCode)
      const body = { name: name(), url: url().trim(), area: place }
      const { webhook, secret } = await call(createWebhookEndpoint, { body })
      setName("")
      setUrl("")
      props.onIssued({ name: webhook.name, secret })
    })
  return (
    <form
      class={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <h2>{say(words.create)}</h2>
      <div class={styles.pair}>
        <Line label={say(words.name)} value={name()} onInput={setName} hint={say(words.nameHint)} required />
        <Line label={say(words.url)} value={url()} onInput={setUrl} hint={say(words.urlHint)} required />
      </div>
      <AreaPicker label={say(words.area)} root={root} value={area()} orAll onChoose={setArea} />
      <Told error={error()} />
      <div class={styles.actions}>
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.create)}
        </Button>
      </div>
    </form>
  )
}
