import type { Draft } from "./Draft.ts"

/** The parts of `/api/facts`: what is asked for by key. */
export const wantedParts = ["household", "person", "appointment", "post", "class", "area"] as const
export type WantedFacts = Readonly<Record<(typeof wantedParts)[number], ReadonlyArray<string>>>

/** What a draft names, of which a judgement must know. The row that stands is among it by its key. */
export function wantedBy({ ledger, values }: Draft, standing: Draft["values"] = {}): WantedFacts {
  const both = (field: string) => [...new Set([standing[field], values[field]].filter(isKey))]
  const own = (field: string) => (isKey(values[field]) ? [values[field]] : [])
  const nothing = { household: [], person: [], appointment: [], post: [], class: [], area: [] }
  switch (ledger) {
    case "household":
      return { ...nothing, household: own("id"), area: own("area") }
    case "person":
      return { ...nothing, person: own("id"), household: both("householdId") }
    case "appointment":
      return { ...nothing, appointment: own("id"), person: both("personId"), post: own("postId") }
    case "attendance":
      return { ...nothing, appointment: own("appointmentId"), person: own("signedBy") }
    case "pay":
      return { ...nothing, appointment: own("appointmentId") }
    case "trainee":
      return { ...nothing, person: own("personId"), class: own("classId") }
    default:
      return { ...nothing, person: both("personId") }
  }
}

/** Whether all that is wanted was asked for. */
export function includes(asked: WantedFacts, wanted: WantedFacts): boolean {
  return wantedParts.every((part) => wanted[part].every((key) => asked[part].includes(key)))
}

/** Whether there is nothing to ask for. */
export function isNothing(wanted: WantedFacts): boolean {
  return wantedParts.every((part) => wanted[part].length === 0)
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && value !== ""
}
