import { severities } from "@wengang/domain/rules/Rule.ts"
import { For } from "solid-js"
import { Refusal } from "../../api/Refusal.ts"
import { marksOf } from "../../grid/CellMark.ts"
import { tidied } from "../../grid/cellText.ts"
import { createWriting } from "../../grid/createWriting.ts"
import { Decisions } from "../../grid/Decisions/Decisions.tsx"
import { Alike, GiveReason } from "../../grid/GiveReason/GiveReason.tsx"
import { Grid } from "../../grid/Grid/Grid.tsx"
import type { GridColumn } from "../../grid/GridColumn.ts"
import { RowRemarks } from "../../grid/RowRemarks/RowRemarks.tsx"
import { RowResult } from "../../grid/RowResult/RowResult.tsx"
import { RuleRemarks } from "../../grid/RuleRemarks/RuleRemarks.tsx"
import { SaidMark } from "../../grid/SaidMark/SaidMark.tsx"
import { SaveBar } from "../../grid/SaveBar/SaveBar.tsx"
import { SheetFrame } from "../../grid/SheetFrame/SheetFrame.tsx"
import type { Decision } from "../../grid/saving.ts"
import { createSheet } from "../../grid/sheet.ts"
import { createRemarks } from "../../judging/remarks.ts"
import { say } from "../../language/language.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

const choices = { migrant: "外出务工", local: "本地企业", post: "公益性岗位" }

const columns: ReadonlyArray<GridColumn> = [
  { name: "name", label: { zh: "姓名", en: "Name" }, kind: "text", width: 90, readOnly: true },
  { name: "days", label: { zh: "出勤天数", en: "Days" }, kind: "integer", width: 90 },
  { name: "due", label: { zh: "应发（元）", en: "Due (yuan)" }, kind: "yuan", width: 110 },
  { name: "paidOn", label: { zh: "发放日期", en: "Paid on" }, kind: "day", width: 116 },
  { name: "channel", label: { zh: "渠道", en: "Channel" }, kind: "choice", width: 110, choices }
]

const standing: Readonly<Record<string, string>> = { name: "王某", days: "22", due: "300", channel: "外出务工" }

const verdicts: ReadonlyArray<Verdict> = severities.map((severity, at) => ({
  rule: "attendance.days-beyond-month",
  subject: { kind: "person", id: "P-1" },
  area: "411081101220",
  severity,
  message: words.long,
  evidence: [{ sheet: "考勤", key: "A-1/2022-03", field: ["days", "due", "channel"][at] ?? "", value: 45 }],
  recheckOn: null
}))
const before = verdicts.slice(1, 2).map((one) => ({ ...one, rule: "attendance.below-minimum" }))

const write = {
  row: "2",
  ledger: "attendance",
  stands: undefined,
  values: {},
  sent: { days: "45", due: "300" }
} as const
const row = { ledger: "attendance", key: "A-1/2022-03", area: null, version: "1", values: {} }
const decisions: ReadonlyArray<Decision> = [
  { write, current: row },
  { write, refusing: verdicts.slice(0, 1) },
  { write: { ...write, row: "3" }, refusing: verdicts.slice(0, 1) }
]

const nothing = () => undefined
const draft = { read: () => ({ "1.days": "45", "2.paidOn": "2022-13-1" }), keep: nothing, forget: nothing }

/** Cells to be written like those of a sheet, and what stands around them. */
export function Grids() {
  const sheet = createSheet(draft, {
    standing: (key, column) => (key.startsWith("+") ? "" : (standing[column] ?? "")),
    tidied: (name, text) => tidied(columns.find((one) => one.name === name) ?? { kind: "text" }, text)
  })
  const rows = () => ["1", "2", ...sheet.added()].map((key) => ({ key, name: `${say(words.sample)} ${key}` }))
  const said = (key: string) => (key === "1" ? { verdicts } : key === "2" ? { verdicts: [], saved: true } : undefined)
  const remarks = createRemarks({ read: () => ({}), keep: nothing, forget: nothing })
  const writing = createWriting({
    form: "components",
    columns,
    standing: (_, column) => standing[column] ?? "",
    writesOf: () => [],
    stands: ({ row }) => row
  })
  const saving = {
    decisions: () => decisions,
    keepMine: async () => undefined,
    keepTheirs: nothing,
    saveAllTheSame: async () => undefined
  }
  const idle = { progress: nothing, last: nothing, error: nothing, isLost: () => false }
  const lost = { ...idle, last: () => ({ done: 3, all: 5 }), isLost: () => true, error: () => words.long }
  return (
    <>
      <Specimen name="Grid" width="wide">
        <Grid
          label="Grid"
          head={say(words.sample)}
          columns={columns}
          rows={rows()}
          sheet={sheet}
          marks={(key) => marksOf(said(key)?.verdicts ?? [], ({ field }) => field)}
          result={{ label: say(words.sample), draw: (key) => <RowResult said={said(key)} /> }}
          grows
        />
      </Specimen>
      <Specimen name="RowResult" width="even">
        <RowResult said={{ verdicts: verdicts.slice(0, 1) }} />
        <RowResult said={{ verdicts: [], saved: true }} />
        <RowResult said={{ verdicts: verdicts.slice(1, 2) }} isRemarked />
        <RowResult said={{ verdicts: [] }} />
        <RowResult said={{ verdicts: [], error: new Refusal(words.wrong, 0) }} />
      </Specimen>
      <Specimen name="SaidMark" width="even">
        <For each={severities}>
          {(severity) => (
            <p>
              <SaidMark mark={{ severity, sentence: words.sample, columns: [] }} />
            </p>
          )}
        </For>
        <p>
          <SaidMark mark={{ severity: "suspicion", word: words.sample, sentence: words.long, columns: [] }} />
        </p>
      </Specimen>
      <Specimen name="SaveBar" width="wide">
        <SaveBar saving={idle} changed={0} onSave={nothing} />
        <SaveBar saving={idle} changed={2} onSave={nothing} />
        <SaveBar saving={{ ...idle, progress: () => ({ done: 3, all: 5 }) }} changed={2} onSave={nothing} />
        <SaveBar saving={{ ...idle, last: () => ({ done: 5, all: 5 }) }} changed={0} onSave={nothing} />
        <SaveBar saving={{ ...idle, last: () => ({ done: 3, all: 5 }) }} changed={2} onSave={nothing} />
        <SaveBar saving={lost} changed={2} onSave={nothing} />
      </Specimen>
      <Specimen name="RowRemarks" width="wide">
        <RowRemarks row="1" name="王某" verdicts={verdicts} standing={before} remarks={remarks} />
      </Specimen>
      <Specimen name="RuleRemarks" width="wide">
        <RuleRemarks
          rows={["1", "2"]}
          verdictsOf={() => verdicts.slice(1, 2)}
          remarks={remarks}
          nameOf={() => "王某"}
        />
      </Specimen>
      <Specimen name="GiveReason" width="even">
        <GiveReason label={say(words.sample)} action={say(words.sample)} onGive={nothing}>
          <Alike title={say(words.sample)} rows="王某、王某" />
        </GiveReason>
        <GiveReason action={say(words.sample)} onGive={nothing}>
          <Alike title={say(words.sample)} rows="王某、王某" />
        </GiveReason>
      </Specimen>
      <Specimen name="SheetFrame" width="wide">
        <SheetFrame
          writing={writing}
          label="SheetFrame"
          head={say(words.sample)}
          rows={[{ key: "1", name: `${say(words.sample)} 1` }]}
          changed={[]}
          nameOf={() => "王某"}
          marks={() => []}
          theirText={() => ""}
          onSave={nothing}
        />
      </Specimen>
      <Specimen name="Decisions" width="wide">
        <Decisions
          saving={{ ...saving, progress: nothing }}
          columns={columns}
          nameOf={() => "王某"}
          theirText={() => "20"}
        />
      </Specimen>
    </>
  )
}
