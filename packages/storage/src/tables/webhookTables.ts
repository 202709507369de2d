import type { DeliveryState } from "@wengang/application/ports/Webhooks.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"

/** An address that is told of changes. Instants are UTC, ISO 8601. */
export interface WebhookTable {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly area: AreaCode
  readonly createdBy: string
  readonly createdAt: string
  /** Sealed. */
  readonly secret: string
  /** Sealed; signs along until `oldSecretUntil`. */
  readonly oldSecret: string | null
  readonly oldSecretUntil: string | null
  readonly active: 0 | 1
  /** The change up to which messages were made. */
  readonly after: number
}

/** A message: the changes after `after` up to `last`. */
export interface WebhookDeliveryTable {
  readonly id: string
  readonly webhookId: string
  readonly after: number
  readonly last: number
  readonly changes: number
  readonly state: DeliveryState
  readonly attempts: number
  readonly createdAt: string
  readonly nextAt: string | null
  readonly attemptedAt: string | null
  readonly finishedAt: string | null
  readonly status: number | null
  readonly fault: string | null
}

export interface WebhookTables {
  readonly webhook: WebhookTable
  readonly webhookDelivery: WebhookDeliveryTable
}
