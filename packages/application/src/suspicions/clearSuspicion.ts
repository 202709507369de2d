import type { Clearance } from "@wengang/domain/findings/Judgement.ts"
import { Effect } from "effect"
import { transact } from "../acting/transact.ts"
import { judgeSuspicion } from "./judgeSuspicion.ts"

export interface ClearRequest extends Omit<Clearance, "kind"> {
  readonly id: string
}

/** Clears a suspicion with a reason. It stays cleared over runs as long as the evidence is the same. */
export const clearSuspicion = Effect.fn("clearSuspicion")(({ id, ...said }: ClearRequest) =>
  transact("suspicion.judge", ({ suspicions }, reach) =>
    Effect.map(judgeSuspicion(suspicions, reach, id, { kind: "clear", ...said }), ({ judged, note }) => ({
      value: judged,
      notes: [note]
    }))
  )
)
