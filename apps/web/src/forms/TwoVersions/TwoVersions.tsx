import { For, type JSX } from "solid-js"
import { Dynamic } from "solid-js/web"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { Button } from "../Button/Button.tsx"
import { words } from "../forms.words.ts"
import styles from "./TwoVersions.module.css"

/** A field as both have written it. */
export interface TwiceWritten {
  readonly label: string
  readonly mine: () => JSX.Element
  readonly theirs: () => JSX.Element
}

interface Props {
  readonly heading: "h2" | "h3"
  readonly title: string
  readonly hint?: string | undefined
  readonly fields: ReadonlyArray<TwiceWritten>
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Both versions of a row that somebody else has saved meanwhile; one of them is chosen. */
export function TwoVersions(props: Props) {
  return (
    <div class={styles.versions}>
      <Dynamic component={props.heading}>{props.title}</Dynamic>
      {props.hint === undefined ? undefined : <p>{props.hint}</p>}
      <Scroller label={props.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.field)}</th>
              <th scope="col">{say(words.mine)}</th>
              <th scope="col">{say(words.theirs)}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.fields}>
              {(field) => (
                <tr>
                  <th scope="row">{field.label}</th>
                  <td>{field.mine()}</td>
                  <td>{field.theirs()}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <div class={styles.actions}>
        <Button kind="main" onClick={() => props.onMine()}>
          {say(words.keepMine)}
        </Button>
        <Button onClick={() => props.onTheirs()}>{say(words.keepTheirs)}</Button>
      </div>
    </div>
  )
}
