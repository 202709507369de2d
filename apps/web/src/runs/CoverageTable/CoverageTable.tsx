import { createSignal, For, Show } from "solid-js"
import type { CoverageLine } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { listAddress } from "../../suspicions/filters.ts"
import { words } from "../runs.words.ts"
import styles from "./CoverageTable.module.css"

interface Props {
  readonly caption: string
  readonly coverage: ReadonlyArray<CoverageLine>
}

/** Rule by rule: how subjects were judged, and what was missing where they could not be. */
export function CoverageTable(props: Props) {
  return (
    <Scroller label={props.caption}>
      <table class={styles.table}>
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.rule)}</th>
            <th scope="col">{say(words.judged)}</th>
            <th scope="col">{say(words.passed)}</th>
            <th scope="col">{say(words.failed)}</th>
            <th scope="col">{say(words.notApplicable)}</th>
            <th scope="col">{say(words.notEvaluable)}</th>
            <th scope="col" class={styles.text}>
              {say(words.missing)}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.coverage}>
            {(line) => (
              <tr>
                <th scope="row">
                  <a href={`/rules/${line.rule}`}>{say(line.title)}</a>
                </th>
                <td>{line.judged}</td>
                <td>{line.passed}</td>
                <td>
                  <Show when={line.failed > 0} fallback={0}>
                    <a href={listAddress({ rule: line.rule })}>{line.failed}</a>
                  </Show>
                </td>
                <td>
                  <Reasons line={line} />
                </td>
                <td class={line.notEvaluable > 0 ? styles.some : undefined}>{line.notEvaluable}</td>
                <td class={styles.text}>
                  <Missing missing={line.missing} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Scroller>
  )
}

/** How many subjects the rule does not speak of; opened, for which reasons. */
function Reasons(props: { readonly line: CoverageLine }) {
  // Of ninety rules few are opened: the others draw none.
  const [isOpen, setOpen] = createSignal(false)
  return (
    <Show when={props.line.reasons.length > 0} fallback={props.line.notApplicable}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{props.line.notApplicable}</summary>
        <Show when={isOpen()}>
          <ul class={styles.missing}>
            <For each={props.line.reasons}>
              {({ reason, subjects }) => (
                <li>
                  {say(reason)}
                  <span class={styles.subjects}>{say(words.subjects(subjects))}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </details>
    </Show>
  )
}

function Missing(props: { readonly missing: CoverageLine["missing"] }) {
  return (
    <Show when={props.missing.length > 0} fallback={say(words.nothingMissing)}>
      <ul class={styles.missing}>
        <For each={props.missing}>
          {({ sheetTitle, fieldTitle, subjects }) => (
            <li>
              {fieldTitle === null
                ? say(words.wholeSheet(say(sheetTitle)))
                : say(words.column(say(sheetTitle), say(fieldTitle)))}
              <span class={styles.subjects}>{say(words.subjects(subjects))}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
