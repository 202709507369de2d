import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { hasChanged, type ImportResult } from "../importResult.ts"
import { words } from "../imports.words.ts"
import type { Verification } from "../verifications.ts"
import styles from "./ImportsPage.module.css"
import { Verified } from "./Verified.tsx"

const counts = ["rows", "added", "changed", "unchanged", "rejected"] as const

/** What an import did, by sheet, and what was wrong, by row. */
export function Result(props: { readonly result: ImportResult; readonly verification: Verification | undefined }) {
  return (
    <section class={styles.result} aria-labelledby="result">
      <h2 id="result">{say(words.result)}</h2>
      <p role="status">{say(props.result.taken ? words.done : words.refused)}</p>
      <p role="status">
        <Show when={props.result.taken && props.verification !== undefined}>
          <Verified
            verification={props.verification ?? null}
            none={say(hasChanged(props.result.sheets) ? words.notOrdered : words.notChanged)}
          />
        </Show>
      </p>
      <Counts result={props.result} />
    </section>
  )
}

/** Counts by sheet, and what was wrong. */
export function Counts(props: { readonly result: ImportResult }) {
  return (
    <>
      <Scroller label={say(words.sheet)}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say(words.sheet)}</th>
              <For each={counts}>{(count) => <th scope="col">{say(words[count])}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={Object.entries(props.result.sheets)}>
              {([sheet, counted]) => (
                <tr>
                  <th scope="row">
                    <Chinese>{sheet}</Chinese>
                  </th>
                  <For each={counts}>{(count) => <td class={styles.number}>{counted[count]}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <Show when={props.result.errors.length > 0}>
        <Errors result={props.result} />
      </Show>
    </>
  )
}

function Errors(props: { readonly result: ImportResult }) {
  return (
    <>
      <h3>{say(words.errors)}</h3>
      <Scroller label={say(words.errors)}>
        <table class={styles.table}>
          <thead>
            <tr>
              <For each={[words.sheet, words.row, words.column, words.reason]}>
                {(head) => <th scope="col">{say(head)}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.result.errors}>
              {({ sheet, row, column, reason }) => (
                <tr>
                  <td>
                    <Chinese>{sheet}</Chinese>
                  </td>
                  <td class={styles.number}>{row ?? "—"}</td>
                  <td>
                    <Chinese>{column ?? "—"}</Chinese>
                  </td>
                  <td>{say(reason)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <Show when={props.result.furtherErrors > 0}>
        <p>{say(words.further(props.result.furtherErrors))}</p>
      </Show>
    </>
  )
}
