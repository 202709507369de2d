import { For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { subjectWords } from "../../suspicions/suspicions.words.ts"
import type { PreviewedSuspicions, PreviewResult } from "../importResult.ts"
import { words } from "../imports.words.ts"
import styles from "./ImportsPage.module.css"
import { Counts } from "./Result.tsx"

interface Props {
  readonly result: PreviewResult
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onDrop: () => void
}

/** What an import would do, before anything of it is done. */
export function Preview(props: Props) {
  const sum = (count: "added" | "changed") =>
    Object.values(props.result.sheets).reduce((total, counted) => total + counted[count], 0)
  return (
    <section class={styles.result} aria-labelledby="preview">
      <h2 id="preview">{say(words.previewTitle)}</h2>
      <p role="status" class={styles.summary}>
        {say(
          props.result.taken
            ? words.summary(sum("added"), sum("changed"), props.result.opened.total, props.result.resolved.total)
            : words.wouldRefuse
        )}
      </p>
      <div class={styles.decide}>
        <Show when={props.result.taken}>
          <Button kind="main" disabled={props.busy} onClick={props.onConfirm}>
            {say(words.confirm)}
          </Button>
        </Show>
        <Button disabled={props.busy} onClick={props.onDrop}>
          {say(words.drop)}
        </Button>
      </div>
      <Suspicions title={say(words.opened)} of={props.result.opened} />
      <Suspicions title={say(words.resolved)} of={props.result.resolved} />
      <Counts result={props.result} />
    </section>
  )
}

function Suspicions(props: { readonly title: string; readonly of: PreviewedSuspicions }) {
  return (
    <Show when={props.of.total > 0}>
      <h3>{props.title}</h3>
      <ul>
        <For each={props.of.rules}>
          {({ rule, title, suspicions }) => (
            <li>
              {say(title)} × {suspicions}
              <ul>
                <For each={props.of.listed.filter((one) => one.rule === rule)}>
                  {({ subject, message }) => (
                    <li>
                      {say(subjectWords[subject.kind])} {subject.id} {say(message)}
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.of.total > props.of.listed.length}>
        <p>{say(words.moreSuspicions(props.of.total - props.of.listed.length))}</p>
      </Show>
    </Show>
  )
}
