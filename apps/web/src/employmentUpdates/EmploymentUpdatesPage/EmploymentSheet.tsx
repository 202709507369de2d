import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { createMemo, createSignal } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { draftOf } from "../../forms/draft.ts"
import { marksOf } from "../../grid/CellMark.ts"
import { textIn, tidied } from "../../grid/cellText.ts"
import { Decisions } from "../../grid/Decisions/Decisions.tsx"
import { Grid } from "../../grid/Grid/Grid.tsx"
import type { GridColumn } from "../../grid/GridColumn.ts"
import { judgeRows } from "../../grid/judgeRows.ts"
import { RowResult } from "../../grid/RowResult/RowResult.tsx"
import { Restored, SaveBar } from "../../grid/SaveBar/SaveBar.tsx"
import { createSaving } from "../../grid/saving.ts"
import { createSheet, isFresh } from "../../grid/sheet.ts"
import { wantedBy } from "../../judging/WantedFacts.ts"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import type { LedgerRow } from "../../ledgers/rows.ts"
import { areaPath } from "../../names/names.ts"
import { session } from "../../people/session.ts"
import { showDay } from "../../values/showDay.ts"
import { columns as plainColumns } from "../employmentColumns.ts"
import { words } from "../employmentUpdates.words.ts"
import { employmentWrites, newRecord } from "../employmentWrites.ts"
import type { Workers } from "../readWorkers.ts"
import { begunRow, personBegun, workerRows } from "../workerRows.ts"

interface Props {
  readonly area: string
  readonly day: string
  readonly workers: Workers
}

/** The present records of an area's workers, person by person; a row without a record begins one. */
export function EmploymentSheet(props: Props) {
  const [records, setRecords] = createSignal(props.workers.records)
  const [selected, setSelected] = createSignal<ReadonlyArray<string>>([])
  const byKey = createMemo(() => new Map(records().map((record) => [record.key, record])))
  const persons = new Map(props.workers.persons.map((person) => [person.key, person]))
  const columns = plainColumns.map(
    (column): GridColumn => (column.kind === "area" ? withPlaces(column, records) : column)
  )
  const sheet = createSheet(draftOf(session.latest?.id ?? "", `employment.${props.area}`), {
    standing: (row, name) => standing(byKey().get(row), name),
    tidied: (name, text) => tidied(columns.find((column) => column.name === name) ?? { kind: "text" }, text),
    onWritten: (rows) => void judging.begin(rows)
  })
  const isChanged = (row: string) => columns.some(({ name }) => sheet.isChanged(row, name))
  const personOf = (row: string) => String(byKey().get(row)?.values.personId ?? personBegun(row))
  const writesOf = (row: string) => employmentWrites({ row, personId: personOf(row), stands: byKey().get(row) }, sheet)
  const saving = createSaving({
    sheet,
    writesOf,
    stands: (_, stored) => {
      const isThere = byKey().has(stored.key)
      setRecords(isThere ? records().map((one) => (one.key === stored.key ? stored : one)) : [...records(), stored])
      judging.again()
      return stored.key
    },
    onSaving: (row) => judging.end(row)
  })
  const judging = judgeRows({ writesOf, tell: saving.tell })
  const rows = createMemo(() => workerRows([...persons.keys()], records(), sheet.added()))
  judging.prepare(rows().map((row) => [row, wantedBy({ ledger: "employment", values: { personId: personOf(row) } })]))
  const changed = createMemo(() => rows().filter(isChanged))
  judging.begin(changed())
  const nameOf = (row: string) => String(persons.get(personOf(row))?.values.name ?? personOf(row))
  const beginAnother = () => {
    const person = personOf(selected()[0] ?? "")
    const begun = sheet.added().filter((row) => personBegun(row) === person)
    // Its first cell is written, empty, so that there is something to take back.
    sheet.write([{ row: begunRow(person, begun.length + 2), column: "startOn", text: "" }])
  }
  const verifyNow = () => sheet.write(selected().map((row) => ({ row, column: "verifiedOn", text: props.day })))
  const save = () => {
    sheet.settle()
    void saving.save(changed())
  }
  return (
    <>
      <Restored sheet={sheet} onDiscard={saving.forget} />
      <Grid
        label={say(words.title)}
        head={say(words.person)}
        columns={columns}
        rows={rows().map((key) => ({
          key,
          name: nameOf(key),
          href: isFresh(key) ? rowAddress("person", personOf(key)) : rowAddress("employment", key),
          hint: personOf(key)
        }))}
        sheet={sheet}
        marks={(row) =>
          marksOf(saving.said(row)?.verdicts ?? [], ({ sheet: name, key, field }) =>
            name === ledgers.employment.sheet && key === (isFresh(row) ? newRecord(row, personOf(row), sheet) : row)
              ? field
              : undefined
          )
        }
        result={{ label: say(words.result), draw: (row) => <RowResult said={saving.said(row)} /> }}
        onSave={save}
        onSelect={setSelected}
        tools={
          <>
            <Button onClick={beginAnother}>{say(words.another)}</Button>
            <Button onClick={verifyNow}>{say(words.verified(showDay(props.day)))}</Button>
          </>
        }
      />
      <SaveBar saving={saving} changed={changed().length} onSave={save} alone={judging.isAlone()} />
      <p>{say(words.working(records().length, persons.size))}</p>
      <Decisions
        saving={saving}
        columns={columns}
        nameOf={nameOf}
        theirText={({ current }, name) => standing(current, name)}
      />
    </>
  )
}

function standing(record: LedgerRow | undefined, name: string): string {
  const column = plainColumns.find((one) => one.name === name)
  return record === undefined || column === undefined ? "" : textIn(column, record.values[name])
}

/** A column of places, told by name; those where others of the sheet work may be chosen. */
function withPlaces(column: GridColumn, records: () => ReadonlyArray<LedgerRow>): GridColumn {
  const nameOf = (code: string) => (/^\d{12}$/.test(code) ? areaPath(code)?.join("") : undefined)
  return {
    ...column,
    reads: (code) => (/^\d{12}$/.test(code) ? areaPath(code)?.slice(-2).join("") : undefined),
    candidates: () => {
      const codes = new Set(records().flatMap(({ values }) => (typeof values.place === "string" ? [values.place] : [])))
      return [...codes].sort().map((code) => ({ text: code, hint: nameOf(code) ?? "" }))
    }
  }
}
