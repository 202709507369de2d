import {
  createEffect,
  createMemo,
  createSelector,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  onCleanup,
  onMount,
  Show,
  untrack
} from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import type { CellMark } from "../CellMark.ts"
import { type GridColumn, isReadOnly, placeOfColumn } from "../GridColumn.ts"
import type { GridRowHead } from "../GridRowHead.ts"
import { words } from "../grid.words.ts"
import { at, moved, type Place, rangeOf, type Selection, within } from "../selection.ts"
import type { Sheet } from "../sheet.ts"
import { fromTsv } from "../tsv.ts"
import { CurrentCell } from "./CurrentCell.tsx"
import styles from "./Grid.module.css"
import { GridRow } from "./GridRow.tsx"
import type { Mode } from "./Mode.ts"
import { rangeTexts, writtenByFilling, writtenByPasting } from "./ranges.ts"
import { roles } from "./roles.ts"
import { SaidOf } from "./SaidOf.tsx"

interface Props {
  readonly label: string
  /** What the heads of rows are headed with. */
  readonly head: string
  readonly columns: ReadonlyArray<GridColumn>
  readonly rows: ReadonlyArray<GridRowHead>
  readonly sheet: Sheet
  readonly marks: (row: string) => ReadonlyArray<CellMark>
  /** What the rules, or the server, said of a row, in a last column. */
  readonly result?: { readonly label: string; readonly draw: (row: string) => JSX.Element }
  /** Whether rows may be written below the last one. */
  readonly grows?: boolean
  readonly onSave?: () => void
  /** Told the keys of the rows that are selected. */
  readonly onSelect?: (rows: ReadonlyArray<string>) => void
  /** Further buttons above the grid. */
  readonly tools?: JSX.Element
}

/** Pixels, as the style sheet has it. */
const rowHeight = 36
const headHeight = 38
const resultWidth = 280
/** As many rows are drawn whether they are in sight or not. */
const few = 60
const overscan = 6

/** Cells written like those of a sheet: by keyboard alone, by the block, each action taken back at once. */
export function Grid(props: Props) {
  const [chosen, choose] = createSignal<Selection>(at(0, 0))
  const [mode, setMode] = createSignal<Mode>("ready")
  const [told, tell] = createSignal("")
  const [listed, setListed] = createSignal(false)
  let scroller: HTMLDivElement | undefined
  const [inSight, setInSight] = createSignal<Sight>({ first: 0, end: few }, { equals: isSame })
  const hint = createUniqueId()
  let input: HTMLInputElement | undefined
  let leaving = false

  const rows = createMemo(
    (): ReadonlyArray<GridRowHead> =>
      props.grows === true ? [...props.rows, { key: props.sheet.nextRow(), name: say(words.newRow) }] : props.rows
  )
  const extent = () => ({ rows: rows().length, columns: props.columns.length, page: page() })
  const page = () => Math.max(1, Math.floor(((scroller?.clientHeight ?? 400) - headHeight) / rowHeight) - 1)
  const selection = createMemo(
    (): Selection => ({ ...chosen(), at: within(chosen().at, extent()), to: within(chosen().to, extent()) })
  )
  const range = createMemo(() => rangeOf(selection()))
  const current = () => {
    const { row, column } = selection().at
    return { row: rows()[row]?.key ?? "", column: props.columns[column] as GridColumn }
  }
  const isCurrent = createSelector(
    () => placeName(selection().at),
    (one: string, now) => one === now
  )

  /** The rows to be drawn: those in sight, and the current one, which has the focus. */
  const drawn = createMemo((): ReadonlyArray<number> => {
    const count = rows().length
    if (count <= few) return Array.from({ length: count }, (_, row) => row)
    const { first, end } = inSight()
    const from = Math.max(0, first - overscan)
    const shown = Array.from({ length: Math.min(count, end + overscan) - from }, (_, at) => from + at)
    const own = selection().at.row
    return own >= from && own < from + shown.length ? shown : [...shown, own].sort((a, b) => a - b)
  })

  const focus = () => {
    input?.focus({ preventScroll: true })
    if (mode() === "ready") input?.select()
  }
  /** Makes a cell the current one, and shows one of the corners; what was typed before is an action now. */
  const go = (next: Selection, shown = next.to) => {
    props.sheet.settle()
    setMode("ready")
    tell("")
    leaving = false
    choose(next)
    reveal(shown)
    focus()
  }
  createEffect(() => {
    const { top, bottom } = range()
    const selected = rows().slice(top, bottom + 1)
    untrack(() => props.onSelect?.(selected.map(({ key }) => key)))
  })
  const reveal = ({ row, column }: Place) => {
    const view = scroller
    if (view === undefined) return
    const top = row * rowHeight
    view.scrollTop = Math.max(Math.min(view.scrollTop, top), top + rowHeight + headHeight - view.clientHeight)
    const { left, width } = placeOfColumn(props.columns, column)
    const head = view.querySelector<HTMLElement>("thead th")?.offsetWidth ?? 0
    view.scrollLeft = Math.max(Math.min(view.scrollLeft, left), left + width + head - view.clientWidth)
    input?.closest("td")?.scrollIntoView({ block: "nearest" })
  }
  const write = (written: Parameters<Sheet["write"]>[0]) => {
    props.sheet.write(
      written.filter(({ row, column }) => {
        const known = props.columns.find(({ name }) => name === column)
        return known !== undefined && !isReadOnly(known, row)
      })
    )
    if (mode() !== "ready") setMode("ready")
    focus()
  }
  const back = (cell: { readonly row: string; readonly column: string } | undefined) => {
    setMode("ready")
    if (cell === undefined) return
    const row = rows().findIndex(({ key }) => key === cell.row)
    const column = props.columns.findIndex(({ name }) => name === cell.column)
    if (row >= 0 && column >= 0) go(at(row, column))
    else focus()
  }
  const minWidth = () => {
    const { left, width } = placeOfColumn(props.columns, props.columns.length - 1)
    return left + width + (props.result === undefined ? 0 : resultWidth)
  }
  const sources = () => ({ rows: rows(), columns: props.columns, sheet: props.sheet, range: range() })
  const empty = () => write(writtenByPasting(sources(), [[""]], false).written)
  const copy = (event: ClipboardEvent) => {
    if (mode() !== "ready" || event.target !== input) return false
    event.preventDefault()
    event.clipboardData?.setData("text/plain", rangeTexts(sources()))
    return true
  }
  const paste = (event: ClipboardEvent) => {
    if (event.target !== input) return
    const text = event.clipboardData?.getData("text/plain") ?? ""
    if (mode() !== "ready" && !/[\t\n]/.test(text)) return
    event.preventDefault()
    props.sheet.settle()
    const from = { row: range().top, column: range().left }
    const { written, to, left } = writtenByPasting(sources(), fromTsv(text), props.grows === true)
    write(written)
    go({ at: from, to }, from)
    if (left > 0) tell(say(words.notPasted(left)))
  }
  const commands: Readonly<Record<string, () => void>> = {
    z: () => back(props.sheet.undo()),
    y: () => back(props.sheet.redo()),
    Z: () => back(props.sheet.redo()),
    d: () => write(writtenByFilling(sources())),
    a: () => choose({ at: selection().at, to: { row: rows().length - 1, column: props.columns.length - 1 } }),
    s: () => {
      props.sheet.settle()
      setMode("ready")
      props.onSave?.()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== input || event.isComposing || event.keyCode === 229) return
    if (event.key === "Escape") {
      event.preventDefault()
      if (mode() === "ready") leaving = true
      props.sheet.giveBack()
      setMode("ready")
      return focus()
    }
    if (event.key === "Tab" && leaving) return
    const control = event.ctrlKey || event.metaKey
    const command = control && !event.altKey ? commands[event.key] : undefined
    if (command !== undefined && (mode() === "ready" || event.key === "s")) {
      event.preventDefault()
      return command()
    }
    if (mode() === "ready" && (event.key === "Delete" || event.key === "F2")) {
      event.preventDefault()
      return event.key === "Delete" ? empty() : edit()
    }
    if (event.altKey || (mode() === "editing" && stays.has(event.key))) return
    props.sheet.settle()
    const next = moved(selection(), { key: event.key, shift: event.shiftKey, control }, extent())
    if (next === undefined) return
    event.preventDefault()
    go(next)
  }
  const edit = () => {
    setMode("editing")
    input?.setSelectionRange(input.value.length, input.value.length)
  }
  const look = () => {
    if (scroller === undefined) return
    const first = Math.floor(scroller.scrollTop / rowHeight)
    setInSight({ first, end: first + Math.ceil(scroller.clientHeight / rowHeight) + 1 })
  }
  onMount(() => {
    const watching = new ResizeObserver(look)
    if (scroller !== undefined) watching.observe(scroller)
    onCleanup(() => watching.disconnect())
  })
  let dragging = false
  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (event.button !== 0 || place === undefined) return
    const same = placeName(place) === placeName(selection().at)
    if (same && (mode() !== "ready" || event.detail > 1)) {
      if (mode() === "ready") setMode("editing")
      return
    }
    event.preventDefault()
    dragging = true
    go(event.shiftKey ? { at: selection().at, to: place } : { at: place, to: place })
  }
  const onMouseMove = (event: MouseEvent) => {
    const place = dragging ? placeOf(event.target) : undefined
    if (place !== undefined && placeName(place) !== placeName(selection().to)) go({ at: selection().at, to: place })
  }
  const endDrag = () => {
    dragging = false
  }
  window.addEventListener("mouseup", endDrag)
  onCleanup(() => window.removeEventListener("mouseup", endDrag))

  return (
    <div class={styles.grid}>
      <div class={styles.tools}>
        <Button disabled={!props.sheet.canUndo()} onClick={() => back(props.sheet.undo())}>
          {say(words.undo)}
        </Button>
        <Button disabled={!props.sheet.canRedo()} onClick={() => back(props.sheet.redo())}>
          {say(words.redo)}
        </Button>
        {props.tools}
        <p id={hint} class={styles.hint}>
          {say(words.hint)}
        </p>
      </div>
      <div ref={scroller} onScroll={look} class={styles.scroller} classList={{ [styles.roomy as string]: listed() }}>
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is that of a grid */}
        <table
          role={roles.table}
          style={{ "min-width": `${minWidth()}px` }}
          aria-label={props.label}
          aria-describedby={hint}
          aria-multiselectable="true"
          aria-rowcount={rows().length + 1}
          aria-colcount={props.columns.length + 1 + (props.result === undefined ? 0 : 1)}
          onKeyDown={onKeyDown}
          onMouseDown={onMouseDown}
          onMouseMove={onMouseMove}
          onCopy={copy}
          onCut={(event) => copy(event) && empty()}
          onPaste={paste}
          onFocusOut={() => {
            leaving = false
          }}
        >
          <colgroup>
            <col class={styles.head} />
            <For each={props.columns}>{(column) => <col style={{ width: `${column.width}px` }} />}</For>
            <Show when={props.result}>
              <col />
            </Show>
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" aria-colindex={1}>
                {props.head}
              </th>
              <For each={props.columns}>
                {(column, index) => (
                  <th scope="col" aria-colindex={index() + 2}>
                    {say(column.label)}
                  </th>
                )}
              </For>
              <Show when={props.result}>
                {(result) => (
                  <th scope="col" aria-colindex={props.columns.length + 2}>
                    {result().label}
                  </th>
                )}
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={drawn()}>
              {(row, index) => (
                <Show when={rows()[row]}>
                  {(head) => (
                    <>
                      <Gap rows={row - (drawn()[index() - 1] ?? -1) - 1} />
                      <GridRow
                        head={head()}
                        row={row}
                        columns={props.columns}
                        sheet={props.sheet}
                        marks={props.marks(head().key)}
                        result={props.result?.draw}
                        isHeadCurrent={selection().at.row === row}
                        isSelected={(column) => {
                          const { top, left, bottom, right } = range()
                          return row >= top && row <= bottom && column >= left && column <= right
                        }}
                        isCurrent={(column) => isCurrent(placeName({ row, column }))}
                        editor={(column) => (
                          <CurrentCell
                            ref={(element) => {
                              input = element
                            }}
                            row={head()}
                            column={column}
                            sheet={props.sheet}
                            marks={props.marks(head().key)}
                            mode={mode()}
                            setMode={setMode}
                            onListed={setListed}
                            onTaken={() =>
                              go(
                                moved(selection(), { key: "Enter", shift: false, control: false }, extent()) ??
                                  selection()
                              )
                            }
                          />
                        )}
                      />
                    </>
                  )}
                </Show>
              )}
            </For>
            <Gap rows={rows().length - 1 - (drawn()[drawn().length - 1] ?? -1)} />
          </tbody>
        </table>
      </div>
      <SaidOf
        row={current().row}
        column={current().column}
        sheet={props.sheet}
        marks={props.marks(current().row)}
        range={range()}
        texts={() => rangeTexts(sources())}
        told={told()}
      />
    </div>
  )
}

/** The rows in sight, from the first to before the end. */
interface Sight {
  readonly first: number
  readonly end: number
}

function isSame(one: Sight, other: Sight): boolean {
  return one.first === other.first && one.end === other.end
}

/** Keys that move in the text of a cell while it is being edited. */
const stays: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "Home", "End"])

/** The room of rows that are not drawn. */
function Gap(props: { readonly rows: number }) {
  return (
    <Show when={props.rows > 0}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it */}
      <tr aria-hidden="true" class={styles.gap}>
        <td style={{ height: `${props.rows * rowHeight}px` }} />
      </tr>
    </Show>
  )
}

function placeName({ row, column }: Place): string {
  return `${row}.${column}`
}

/** The place of the cell in which something is. */
function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null
  if (cell === null) return undefined
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}
