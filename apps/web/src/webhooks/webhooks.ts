import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { listDeliveriesEndpoint, listWebhooksEndpoint } from "@wengang/contract/endpoints/webhooks.ts"

/** What the endpoints of webhooks answer. */
export type Webhook = AnswerTo<typeof listWebhooksEndpoint>["webhooks"][number]
export type Delivery = AnswerTo<typeof listDeliveriesEndpoint>["deliveries"][number]
export type DeliveryState = Delivery["state"]
export type Quiet = NonNullable<Webhook["quiet"]>

/** A secret that is told this once, and whose it is. */
export interface IssuedSecret {
  readonly name: string
  readonly secret: string
}
