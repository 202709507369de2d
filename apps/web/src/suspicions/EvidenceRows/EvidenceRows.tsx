import { createMemo, For, Show } from "solid-js"
import type { EvidenceRow } from "../../api/answers.ts"
import styles from "./EvidenceRows.module.css"
import { RowCard } from "./RowCard.tsx"
import { RowTable } from "./RowTable.tsx"

/** From how many rows of one sheet on they read better as a table. */
const manyRows = 3

/** The rows that contradict each other, side by side: single rows as cards, months and lists as tables. */
export function EvidenceRows(props: { readonly rows: ReadonlyArray<EvidenceRow> }) {
  const sheets = createMemo(() => bySheet(props.rows))
  const single = () => sheets().filter((rows) => rows.length < manyRows)
  const many = () => sheets().filter((rows) => rows.length >= manyRows)
  return (
    <>
      <Show when={single().length > 0}>
        <div class={styles.cards}>
          <For each={single().flat()}>{(row) => <RowCard row={row} />}</For>
        </div>
      </Show>
      <Show when={many().length > 0}>
        <div class={styles.tables}>
          <For each={many()}>{(rows) => <RowTable rows={rows} />}</For>
        </div>
      </Show>
    </>
  )
}

function bySheet(rows: ReadonlyArray<EvidenceRow>): ReadonlyArray<ReadonlyArray<EvidenceRow>> {
  const sheets = new Map<string, Array<EvidenceRow>>()
  for (const row of rows) sheets.set(row.sheet.zh, [...(sheets.get(row.sheet.zh) ?? []), row])
  return [...sheets.values()]
}
