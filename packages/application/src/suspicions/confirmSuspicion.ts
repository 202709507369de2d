import { Effect } from "effect"
import { transact } from "../acting/transact.ts"
import { judgeSuspicion } from "./judgeSuspicion.ts"

export interface ConfirmRequest {
  readonly id: string
  readonly text: string | null
}

/** Confirms that a suspicion is true: from then on it is a finding, until the fact is put right. */
export const confirmSuspicion = Effect.fn("confirmSuspicion")(({ id, text }: ConfirmRequest) =>
  transact("suspicion.judge", ({ suspicions }, reach) =>
    Effect.map(judgeSuspicion(suspicions, reach, id, { kind: "confirm", text }), ({ judged, note }) => ({
      value: judged,
      notes: [note]
    }))
  )
)
