import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { words } from "../concerned.words.ts"

/** A person's name with the way to their row; who lives out of reach has neither. */
export function NameOf(props: { readonly personId: string; readonly name: string | null }) {
  return (
    <Show when={props.name} fallback={say(words.elsewhere)}>
      {(name) => (
        <A href={rowAddress("person", props.personId)}>
          <Chinese>{name()}</Chinese>
        </A>
      )}
    </Show>
  )
}
