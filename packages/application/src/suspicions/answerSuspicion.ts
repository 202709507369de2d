import { Effect } from "effect"
import { transact } from "../acting/transact.ts"
import { judgeSuspicion } from "./judgeSuspicion.ts"

export interface AnswerRequest {
  readonly id: string
  readonly text: string
}

/** Says something of a suspicion and decides nothing: whoever knows the village tells those who judge. */
export const answerSuspicion = Effect.fn("answerSuspicion")(({ id, text }: AnswerRequest) =>
  transact("suspicion.answer", ({ suspicions }, reach) =>
    Effect.map(judgeSuspicion(suspicions, reach, id, { kind: "answer", text }), ({ judged, note }) => ({
      value: judged,
      notes: [note]
    }))
  )
)
