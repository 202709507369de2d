import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { shortName } from "../../names/shortName.ts"
import tableStyles from "../../suspicions/SuspicionTable/SuspicionTable.module.css"
import { words } from "../concerned.words.ts"

interface Props {
  readonly personId: string
  /** Null for who lives out of reach. */
  readonly name: string | null
  readonly area: string
  readonly areaPath: ReadonlyArray<string>
}

/** The first cells of a row about a person: the name with the way to their row, and where they live. */
export function PersonCells(props: Props) {
  return (
    <>
      <td class={tableStyles.day}>
        <Show when={props.name} fallback={say(words.elsewhere)}>
          {(name) => (
            <A href={rowAddress("person", props.personId)}>
              <Chinese>{name()}</Chinese>
            </A>
          )}
        </Show>
      </td>
      <td data-label={say(words.place)}>
        <Chinese>{props.areaPath.slice(2).map(shortName).join("") || props.area}</Chinese>
      </td>
    </>
  )
}
