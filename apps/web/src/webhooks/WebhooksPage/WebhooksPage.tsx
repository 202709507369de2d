import {
  exportWebhooksEndpoint,
  listWebhooksEndpoint,
  setWebhookActiveEndpoint
} from "@wengang/contract/endpoints/webhooks.ts"
import { createResource, createSignal, Show } from "solid-js"
import styles from "../../administration/administration.module.css"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Ask, type Asked } from "../Ask/Ask.tsx"
import { Deliveries } from "../Deliveries/Deliveries.tsx"
import { NewWebhook } from "../NewWebhook/NewWebhook.tsx"
import { WebhookTable } from "../WebhookTable/WebhookTable.tsx"
import type { IssuedSecret, Webhook } from "../webhooks.ts"
import { words } from "../webhooks.words.ts"

/** Addresses of other systems that are told what changes. */
export function WebhooksPage() {
  const [answer, { refetch }] = createResource(() => call(listWebhooksEndpoint, {}))
  const [issued, setIssued] = createSignal<IssuedSecret>()
  const [asking, setAsking] = createSignal<{ readonly asked: Asked; readonly webhook: Webhook }>()
  const [opened, setOpened] = createSignal<Webhook>()
  const [done, setDone] = createSignal<string>()
  const { error, send } = sending()
  const show = (secret: IssuedSecret) => {
    setIssued(secret)
    void refetch()
  }
  const turn = ({ id, active }: Webhook) =>
    send(async () => {
      setDone(undefined)
      await call(setWebhookActiveEndpoint, { params: { id }, body: { active: !active } })
      await refetch()
    })
  const finish = (told?: string) => {
    if (asking()?.asked === "remove" && opened()?.id === asking()?.webhook.id) setOpened(undefined)
    setAsking(undefined)
    setDone(told)
    void refetch()
  }
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <NewWebhook onIssued={show} />
      <Show when={issued()} keyed>
        {(told) => (
          <section class={styles.panel} aria-labelledby="secret" role="status">
            <h2 id="secret">{say(words.secretOf(told.name))}</h2>
            <p>{say(words.secretHint)}</p>
            <code class={styles.secret}>{told.secret}</code>
          </section>
        )}
      </Show>
      <Told error={error()} done={done()} />
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <Show when={loaded().webhooks.length > 0} fallback={<p>{say(words.none)}</p>}>
            <ExportBar address={(format) => addressOf(exportWebhooksEndpoint, { query: { format } })} />
            <WebhookTable
              webhooks={loaded().webhooks}
              opened={opened()?.id}
              onOpen={(webhook) => setOpened(opened()?.id === webhook.id ? undefined : webhook)}
              onSwitch={(webhook) => void turn(webhook)}
              onAsk={(asked, webhook) => setAsking({ asked, webhook })}
            />
          </Show>
        )}
      </Loaded>
      <Show when={opened()} keyed>
        {(webhook) => (
          <Deliveries webhook={webhook} onRefresh={() => void refetch()} onClose={() => setOpened(undefined)} />
        )}
      </Show>
      <Show when={asking()} keyed>
        {({ asked, webhook }) => (
          <Ask
            asked={asked}
            webhook={webhook}
            onIssued={setIssued}
            onDone={finish}
            onClose={() => setAsking(undefined)}
          />
        )}
      </Show>
    </>
  )
}
