import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import type { CellMark } from "../CellMark.ts"
import { storedIn } from "../cellText.ts"
import type { GridColumn } from "../GridColumn.ts"
import { words } from "../grid.words.ts"
import { SaidMark } from "../SaidMark/SaidMark.tsx"
import { type Range, sizeOf } from "../selection.ts"
import type { Sheet } from "../sheet.ts"
import { fromTsv } from "../tsv.ts"
import styles from "./Grid.module.css"

interface Props {
  readonly row: string
  readonly column: GridColumn
  readonly sheet: Sheet
  readonly marks: ReadonlyArray<CellMark>
  readonly range: Range
  /** The texts of the range. */
  readonly texts: () => string
  /** What else there is to say. */
  readonly told: string
}

/** The line below the grid: what is said of the current cell first, then of its row, and the sum of a range. */
export function SaidOf(props: Props) {
  const wrong = () => {
    const read = storedIn(props.column, props.sheet.text(props.row, props.column.name))
    return "wrong" in read && !props.sheet.isTyping(props.row, props.column.name) ? read.wrong : undefined
  }
  const isHere = ({ columns }: CellMark) => columns.includes(props.column.name)
  const marks = () => [...props.marks.filter(isHere), ...props.marks.filter((mark) => !isHere(mark))]
  return (
    <div class={styles.line}>
      <div role="status" class={styles.said}>
        <Show when={wrong()}>{(sentence) => <p class={styles.wrong}>{say(sentence())}</p>}</Show>
        <Show when={props.told !== ""}>
          <p>{props.told}</p>
        </Show>
        <For each={marks()}>
          {(mark) => (
            <p>
              <SaidMark mark={mark} />
            </p>
          )}
        </For>
      </div>
      <Show when={sizeOf(props.range) > 1}>
        <p class={styles.sum}>{say(words.selected(sizeOf(props.range), sumOf(props.texts())))}</p>
      </Show>
    </div>
  )
}

/** The sum of what are numbers; empty where none is. */
function sumOf(texts: string): string {
  const numbers = fromTsv(texts)
    .flat()
    .filter((text) => /^-?\d+(\.\d{1,2})?$/.test(text))
  if (numbers.length === 0) return ""
  const hundredths = numbers.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0)
  return (hundredths / 100).toFixed(2).replace(/\.00$/, "")
}
