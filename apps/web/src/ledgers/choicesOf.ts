import { say } from "../language/language.ts"
import type { Column } from "./ledgerColumns.ts"
import { words } from "./ledgers.words.ts"

/** What may be chosen for a field, in the order in which it is offered; nothing where it is written. */
export function choicesOf({ kind, choices }: Column) {
  if (kind === "yesNo") {
    return [
      { value: "true", name: say(words.yes) },
      { value: "false", name: say(words.no) }
    ]
  }
  return Object.entries(choices ?? {}).map(([value, name]) => ({ value, name, chinese: true }))
}
