import { createMemo, createUniqueId, For, Show } from "solid-js"
import type { EvidenceField, EvidenceRow } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { words } from "../suspicions.words.ts"
import { CellValue } from "./CellValue.tsx"
import styles from "./EvidenceRows.module.css"

/** Narrow sheets are shown whole, wide ones by their first columns and those that are cited. */
const wide = 6

/** Rows of one sheet under each other; what all of them say alike stands once above. */
export function RowTable(props: { readonly rows: ReadonlyArray<EvidenceRow> }) {
  const id = createUniqueId()
  const parts = createMemo(() => partsOf(props.rows))
  const missing = () => props.rows.filter(({ standing }) => standing === "missing").length
  const sheet = () => say(props.rows[0]?.sheet ?? { zh: "", en: "" })
  return (
    <section class={styles.sheet} aria-labelledby={id}>
      <h3 class={styles.sheetName} id={id}>
        {sheet()}
        <span class={styles.count}>{say(words.rowCount(props.rows.length))}</span>
        <Show when={missing() > 0}>
          <span class={styles.gap}>{say(words.missingRows(missing()))}</span>
        </Show>
      </h3>
      <Show when={parts().common.length > 0}>
        <dl class={styles.common}>
          <For each={parts().common}>
            {(field) => (
              <div>
                <dt>{say(field.label)}</dt>
                <dd>
                  <CellValue field={field} isMissing={false} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Scroller label={sheet()}>
        <table class={styles.table}>
          <thead>
            <tr>
              <For each={parts().columns}>{(column) => <th scope="col">{say(column.label)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {(row) => (
                <tr>
                  <For each={parts().columns}>
                    {(column) => <Cell field={fieldOf(row, column)} isMissing={row.standing === "missing"} />}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

function Cell(props: { readonly field: EvidenceField | undefined; readonly isMissing: boolean }) {
  return (
    <Show when={props.field} fallback={<td />}>
      {(field) => (
        <td class={field().cited === null ? undefined : styles.citedCell}>
          <CellValue field={field()} isMissing={props.isMissing} />
        </td>
      )}
    </Show>
  )
}

function partsOf(rows: ReadonlyArray<EvidenceRow>) {
  const fullest = rows.reduce((best, row) => (row.fields.length > best.fields.length ? row : best))
  const isCited = (column: EvidenceField) => rows.some((row) => fieldOf(row, column)?.cited != null)
  const isCommon = (column: EvidenceField) =>
    !isCited(column) && rows.every((row) => fieldOf(row, column)?.value === column.value)
  const shown = fullest.fields.filter((column, at) => fullest.fields.length <= wide || at < 3 || isCited(column))
  return {
    common: shown.filter((column) => column.value !== null && isCommon(column)),
    columns: shown.filter((column) => !isCommon(column))
  }
}

function fieldOf(row: EvidenceRow, { name }: EvidenceField): EvidenceField | undefined {
  return row.fields.find((field) => field.name === name)
}
