import type { CaseEvent } from "@wengang/domain/rectification/CaseEvent.ts"
import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

type Said = Omit<Extract<CaseEvent, { readonly kind: "askExtension" }>, "kind">

export interface AskMoreTimeRequest extends CaseRequest, Said {}

/** Asks for more time, before the deadline. */
export const askMoreTime = Effect.fn("askMoreTime")(({ id, version, ...said }: AskMoreTimeRequest) =>
  takeCaseStep("case.rectify", { id, version }, "askExtension", () => Effect.succeed({ kind: "askExtension", ...said }))
)
