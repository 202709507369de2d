import { A } from "@solidjs/router"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { createUniqueId, For, Show } from "solid-js"
import type { EvidenceField, EvidenceRow } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { correctionAddress, mayKeep, rowLedgers } from "../../ledgers/ledgerColumns.ts"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { words } from "../suspicions.words.ts"
import { CellValue } from "./CellValue.tsx"
import styles from "./EvidenceRows.module.css"

/** One row of a ledger, field under field; what the verdict cites is marked. */
export function RowCard(props: { readonly row: EvidenceRow }) {
  const id = createUniqueId()
  const telling = () => props.row.fields.filter(isTelling)
  /** The ledger in which whoever is signed in may correct the row. */
  const corrected = () =>
    props.row.standing === "present"
      ? rowLedgers.find((one) => ledgers[one].sheet === props.row.sheet.zh && mayKeep(one))
      : undefined
  const others = () => props.row.fields.filter((field) => !isTelling(field))
  return (
    <section class={`${styles.sheet} ${styles[props.row.standing]}`} aria-labelledby={id}>
      <div class={styles.head}>
        <h3 class={styles.sheetName} id={id}>
          {say(props.row.sheet)}
          <Show when={props.row.called}>{(name) => <Chinese>{name()}</Chinese>}</Show>
          <Show when={props.row.standing === "counted"}>
            <span class={styles.count}>{say(words.counted)}</span>
          </Show>
          <Show when={props.row.standing === "missing"}>
            <span class={styles.gap}>{say(words.missingRow)}</span>
          </Show>
        </h3>
        <Show when={corrected()}>
          {(ledger) => (
            <A
              href={correctionAddress(ledger(), props.row.key)}
              class={styles.correct}
              aria-label={`${say(ledgerWords.correct)} ${props.row.called ?? ""} ${props.row.key}`}
            >
              {say(ledgerWords.correct)}
            </A>
          )}
        </Show>
      </div>
      <Show when={props.row.standing === "missing"}>
        <p class={styles.hint}>{say(words.missingRowHint)}</p>
      </Show>
      <Fields fields={telling()} />
      <Show when={others().length > 0}>
        <details class={styles.others}>
          <summary>{say(words.otherFields(others().length))}</summary>
          <Fields fields={others()} />
        </details>
      </Show>
    </section>
  )
}

function Fields(props: { readonly fields: ReadonlyArray<EvidenceField> }) {
  return (
    <dl class={styles.fields}>
      <For each={props.fields}>
        {(field) => (
          <div class={field.cited === null ? styles.field : `${styles.field} ${styles.cited}`}>
            <dt>{say(field.label)}</dt>
            <dd>
              <CellValue field={field} isMissing={false} />
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}

const names = new Set(["name", "headName", "title", "occupation"])

/** What says which row it is, and what the verdict rests on. */
function isTelling({ name, kind, cited }: EvidenceField): boolean {
  return cited !== null || kind === "id" || kind === "month" || names.has(name)
}
