import type { Verdict } from "../rules/Verdict.ts"

/**
 * A suspicion's life: open until the fact is put right (gone), a person clears it with a reason, or confirms it.
 * Gone ones open again when the rule fails again; a clearance lapses when the evidence changes.
 */
export const suspicionStates = ["open", "cleared", "confirmed", "gone"] as const
export type SuspicionState = (typeof suspicionStates)[number]

/** What can happen to a suspicion. */
export const suspicionEvents = ["fails", "failsOtherwise", "passes", "clear", "confirm"] as const
export type SuspicionEvent = (typeof suspicionEvents)[number]

/** The state that follows; undefined where the event is not allowed. `failsOtherwise`: it fails on changed evidence. */
export const transitions: Readonly<
  Record<SuspicionState, Readonly<Record<SuspicionEvent, SuspicionState | undefined>>>
> = {
  open: { fails: "open", failsOtherwise: "open", passes: "gone", clear: "cleared", confirm: "confirmed" },
  cleared: { fails: "cleared", failsOtherwise: "open", passes: "gone", clear: undefined, confirm: "confirmed" },
  confirmed: { fails: "confirmed", failsOtherwise: "confirmed", passes: "gone", clear: undefined, confirm: undefined },
  gone: { fails: "open", failsOtherwise: "open", passes: "gone", clear: undefined, confirm: undefined }
}

/** Whether the contradiction that a suspicion names still stands, whatever people said of it. */
export function holds(state: SuspicionState): boolean {
  return state !== "gone"
}

/** What tells suspicions apart: the rule and the subject, never the wording or the numbers. */
export function fingerprintOf(verdict: Pick<Verdict, "rule" | "subject">): string {
  return `${verdict.rule}|${verdict.subject.kind}|${verdict.subject.id}`
}
