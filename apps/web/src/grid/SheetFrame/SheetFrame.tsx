import { type JSX, Show } from "solid-js"
import { Restored } from "../../forms/Restored/Restored.tsx"
import { say } from "../../language/language.ts"
import type { CellMark } from "../CellMark.ts"
import type { Writing } from "../createWriting.ts"
import { Decisions } from "../Decisions/Decisions.tsx"
import { Grid } from "../Grid/Grid.tsx"
import type { GridRowHead } from "../GridRowHead.ts"
import { words } from "../grid.words.ts"
import { RowRemarks } from "../RowRemarks/RowRemarks.tsx"
import { RowResult } from "../RowResult/RowResult.tsx"
import { RuleRemarks } from "../RuleRemarks/RuleRemarks.tsx"
import { SaveBar } from "../SaveBar/SaveBar.tsx"
import type { Decision } from "../saving.ts"

interface Props {
  readonly writing: Writing
  readonly label: string
  /** What the heads of rows are headed with. */
  readonly head: string
  readonly rows: ReadonlyArray<GridRowHead>
  /** The rows that are to be saved. */
  readonly changed: ReadonlyArray<string>
  readonly nameOf: (row: string) => string
  readonly marks: (row: string) => ReadonlyArray<CellMark>
  /** What is to be said of a row before what the rules say. */
  readonly firstMarks?: (row: string) => ReadonlyArray<CellMark>
  /** What a cell would show of a row as somebody else has saved it. */
  readonly theirText: (decision: Decision, column: string) => string
  /** Whether rows may be written below the last one. */
  readonly grows?: boolean
  readonly onSave: () => void
  readonly onSelect?: (rows: ReadonlyArray<string>) => void
  /** Further buttons above the grid. */
  readonly tools?: JSX.Element
  /** What stands between the grid and what saves it. */
  readonly beforeSaving?: JSX.Element
  /** How many there are, and what was done. */
  readonly afterSaving?: JSX.Element
}

/** A sheet with all around it: what was typed before, the grid, remarks on warnings, saving, and what is to be decided. */
export function SheetFrame(props: Props) {
  const { columns, sheet, remarks, saving, judging } = props.writing
  const unsaved = (row: string) => {
    const said = saving.said(row)
    return said?.saved === true ? undefined : said
  }
  const verdictsOf = (row: string) => unsaved(row)?.verdicts ?? []
  return (
    <>
      <Restored
        restored={sheet.restored()}
        onDiscard={() => {
          sheet.discard()
          saving.forget()
        }}
      />
      <Grid
        label={props.label}
        head={props.head}
        columns={columns}
        rows={props.rows}
        sheet={sheet}
        marks={props.marks}
        result={{
          label: say(words.result),
          draw: (row) => (
            <RowResult
              said={saving.said(row)}
              marks={props.firstMarks?.(row) ?? []}
              isRemarked={remarks.isRemarked(row)}
            />
          )
        }}
        grows={props.grows === true}
        onSave={props.onSave}
        onSelect={(rows) => props.onSelect?.(rows)}
        tools={props.tools}
        about={(row) => (
          <RowRemarks
            row={row}
            name={props.nameOf(row)}
            verdicts={verdictsOf(row)}
            standing={unsaved(row)?.standing ?? []}
            remarks={remarks}
          />
        )}
      />
      {props.beforeSaving}
      <SaveBar saving={saving} changed={props.changed.length} onSave={props.onSave} alone={judging.isAlone()} />
      {props.afterSaving}
      <Show when={saving.progress() === undefined}>
        <RuleRemarks rows={props.changed} verdictsOf={verdictsOf} remarks={remarks} nameOf={props.nameOf} />
      </Show>
      <Decisions saving={saving} columns={columns} nameOf={props.nameOf} theirText={props.theirText} />
    </>
  )
}
