import type { Verdict } from "../rules/Verdict.ts"
import { type SuspicionState, transitions } from "./Suspicion.ts"

/** What was known of a suspicion before tonight: its state, and the facts that it rested on. */
export interface KnownSuspicion {
  readonly state: SuspicionState
  readonly facts: Facts
}

export type Facts = Pick<Verdict, "area" | "severity" | "message" | "evidence" | "recheckOn">

/** What tonight does to one suspicion. */
export type Change =
  | { readonly kind: "opened"; readonly state: SuspicionState }
  | {
      readonly kind: "persisting"
      readonly state: SuspicionState
      readonly factsChanged: boolean
      readonly lapsed: boolean
    }
  | { readonly kind: "resolved"; readonly state: SuspicionState }
  | { readonly kind: "reopened"; readonly state: SuspicionState }

/**
 * Compares what was known of one examined subject and rule with tonight's verdict on it; undefined where there was and
 * is nothing. Call it only for subjects that were examined: silence about the others proves nothing.
 */
export function reconcile(known: KnownSuspicion | undefined, tonight: Facts | undefined): Change | undefined {
  if (known === undefined) return tonight === undefined ? undefined : { kind: "opened", state: "open" }
  if (tonight === undefined) {
    if (known.state === "gone") return undefined
    return { kind: "resolved", state: follow(known.state, "passes") }
  }
  if (known.state === "gone") return { kind: "reopened", state: follow(known.state, "fails") }
  const otherEvidence = JSON.stringify(known.facts.evidence) !== JSON.stringify(tonight.evidence)
  const state = follow(known.state, otherEvidence ? "failsOtherwise" : "fails")
  const factsChanged = otherEvidence || !sameWords(known.facts, tonight)
  return { kind: "persisting", state, factsChanged, lapsed: state !== known.state }
}

function follow(state: SuspicionState, event: "fails" | "failsOtherwise" | "passes"): SuspicionState {
  return transitions[state][event] ?? state
}

function sameWords(a: Facts, b: Facts): boolean {
  return (
    a.area === b.area &&
    a.severity === b.severity &&
    a.recheckOn === b.recheckOn &&
    a.message.zh === b.message.zh &&
    a.message.en === b.message.en
  )
}
