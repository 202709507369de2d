import { For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { Subject } from "../../suspicions/Subject/Subject.tsx"
import { words as suspicionWords } from "../../suspicions/suspicions.words.ts"
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
  const titles = () => new Map(props.of.rules.map(({ rule, title }) => [rule, title]))
  return (
    <Show when={props.of.total > 0}>
      <h3>{props.title}</h3>
      <ul class={styles.rules}>
        <For each={props.of.rules}>
          {({ title, suspicions }) => (
            <li>
              {say(title)} × {suspicions}
            </li>
          )}
        </For>
      </ul>
      <Scroller label={props.title}>
        <table class={styles.told}>
          <thead>
            <tr>
              <For each={[words.what, suspicionWords.subject, suspicionWords.place]}>
                {(head) => <th scope="col">{say(head)}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.of.listed}>
              {({ rule, subject, called, place, message }) => (
                <tr>
                  <td>
                    <span class={styles.rule}>{say(titles().get(rule) ?? message)}</span>
                    {say(message)}
                  </td>
                  <td>
                    <Subject of={subject} called={called} />
                  </td>
                  <td>
                    <Chinese>{place}</Chinese>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <Show when={props.of.total > props.of.listed.length}>
        <p>{say(words.moreSuspicions(props.of.total - props.of.listed.length))}</p>
      </Show>
    </Show>
  )
}
