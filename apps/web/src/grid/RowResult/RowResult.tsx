import { Match, Show, Switch } from "solid-js"
import { sentenceOf } from "../../api/Refusal.ts"
import { words as judgingWords } from "../../judging/judging.words.ts"
import { say } from "../../language/language.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import type { CellMark } from "../CellMark.ts"
import { words } from "../grid.words.ts"
import { SaidMark } from "../SaidMark/SaidMark.tsx"
import type { RowSaid } from "../saving.ts"
import styles from "./RowResult.module.css"

/** What the rules, or the server, said of a row, in the one line that it has; all of it is told below the grid. */
export function RowResult(props: {
  readonly said: RowSaid | undefined
  /** What else there is to say of it, before all else. */
  readonly marks?: ReadonlyArray<CellMark>
  /** Whether somebody wrote why its warnings are accepted. */
  readonly isRemarked?: boolean
}) {
  return (
    <Show when={props.marks?.[0]} fallback={<Said said={props.said} isRemarked={props.isRemarked === true} />}>
      {(mark) => <SaidMark mark={mark()} />}
    </Show>
  )
}

function Said(props: { readonly said: RowSaid | undefined; readonly isRemarked: boolean }) {
  return (
    <Show when={props.said}>
      {(said) => (
        <>
          <Show when={said().saved === true}>
            <span class={styles.saved}>{say(words.saved)} </span>
          </Show>
          <Show when={props.isRemarked || said().isRemarked === true}>
            <span class={styles.remarked}>{say(judgingWords.remarked)}</span>{" "}
          </Show>
          <Switch fallback={<span class={styles.saved}>{said().saved === true ? "" : say(words.nothingNew)}</span>}>
            <Match when={said().verdicts[0]}>
              {(first) => (
                <>
                  <SeverityMark severity={first().severity} />{" "}
                  <Show when={said().verdicts.length > 1}>{say(words.more(said().verdicts.length))} </Show>
                  {say(first().message)}
                </>
              )}
            </Match>
            <Match when={said().error}>{(error) => <span class={styles.wrong}>{say(sentenceOf(error()))}</span>}</Match>
          </Switch>
        </>
      )}
    </Show>
  )
}
