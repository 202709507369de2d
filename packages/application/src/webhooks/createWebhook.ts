import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authoriseIn, forbidden } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { failureAbout } from "../Failure.ts"
import { noteOnWebhook } from "./changeWebhook.ts"

export interface WantedWebhook {
  readonly name: string
  readonly url: string
  /** Null for the whole of one's own area. */
  readonly area: AreaCode | null
}

/** Makes a webhook for an area of one's own. Its secret is told once, and so not kept under an idempotency key. */
export const createWebhook = Effect.fn("createWebhook")(function* ({ name, url, area }: WantedWebhook) {
  const { area: within } = yield* authoriseIn("webhook.manage", area)
  if (within === null) return yield* forbidden()
  if (!isTarget(url)) return yield* notATarget()
  const acting = yield* Acting
  const creating = transact("webhook.manage", ({ webhooks }) =>
    Effect.map(webhooks.create({ name, url, area: within }), (issued) => ({
      value: issued,
      notes: [noteOnWebhook("webhook.create", issued.webhook)] as const
    }))
  )
  return yield* Effect.provideService(creating, Acting, { ...acting, idempotency: null })
})

/** Whether it is an address of the web, without a name and a password that would be told to whoever lists it. */
function isTarget(url: string): boolean {
  return /^https?:\/\/[^\s/@?#\\]+(?:[/?#]\S*)?$/i.test(url)
}

function notATarget() {
  return failureAbout(
    { pointer: "/url" },
    "invalid-row",
    "应为 https:// 开头的地址，不含用户名和密码。",
    "An address that begins with https:// is expected, without a name and a password."
  )
}
