import { A } from "@solidjs/router"
import { listWebhooksEndpoint } from "@wengang/contract/endpoints/webhooks.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import { words } from "../webhooks.words.ts"

/** Other systems that were not reached with what changed last, for whoever keeps their addresses. */
export function FailingWebhooks() {
  const [answer] = createResource(
    () => mayDo("webhook.manage"),
    () => call(listWebhooksEndpoint, {})
  )
  const failing = () =>
    answer.state === "ready" ? answer.latest.webhooks.filter((one) => one.active && one.failing) : []
  return (
    <Show when={failing().length > 0}>
      <p>
        <A href="/webhooks">{say(words.notReached(failing().map(({ name }) => name)))}</A>
      </p>
    </Show>
  )
}
