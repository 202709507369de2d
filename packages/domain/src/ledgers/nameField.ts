import type { LedgerName } from "./ledgers.ts"

/** The field by which people know a row whose key says nothing to them. */
export const nameField: Partial<Record<LedgerName, string>> = {
  household: "headName",
  person: "name",
  post: "title",
  plan: "occupation",
  class: "occupation",
  business: "name",
  vacancy: "occupation"
}
