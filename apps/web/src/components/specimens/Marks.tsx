import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import { For } from "solid-js"
import { LampMark } from "../../cases/LampMark/LampMark.tsx"
import { Mark } from "../../feedback/Mark/Mark.tsx"
import { CellMarks } from "../../judging/CellMarks/CellMarks.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { StateMark } from "../../suspicions/StateMark/StateMark.tsx"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

const tones = ["error", "suspicion", "reminder", "good"] as const
const shapes = ["square", "triangle", "circle"] as const

function verdictOf(severity: Severity): Verdict {
  const subject = { kind: "person", id: "P-1" } as const
  const place = { area: "411081101220", evidence: [], recheckOn: null }
  return { rule: "sample", subject, severity, message: words.long, ...place }
}

/** States in a word, told by shape and colour too. */
export function Marks() {
  return (
    <>
      <Specimen name="Mark">
        <For each={tones}>
          {(tone) => (
            <For each={shapes}>
              {(shape) => (
                <Mark tone={tone} shape={shape}>
                  {say(words.sample)}
                </Mark>
              )}
            </For>
          )}
        </For>
      </Specimen>
      <Specimen name="SeverityMark">
        <For each={severities}>{(severity) => <SeverityMark severity={severity} />}</For>
      </Specimen>
      <Specimen name="CellMarks" width="even">
        <For each={severities}>
          {(severity) => <CellMarks id={`cell-${severity}`} verdicts={[verdictOf(severity)]} />}
        </For>
        <CellMarks id="cell-several" verdicts={severities.map(verdictOf)} />
      </Specimen>
      <Specimen name="StateMark">
        <For each={suspicionStates}>{(state) => <StateMark state={state} />}</For>
      </Specimen>
      <Specimen name="LampMark">
        <For each={[...lamps, null]}>{(lamp) => <LampMark lamp={lamp} />}</For>
      </Specimen>
      <Specimen name="Chinese">
        <Chinese>{words.sample.zh}</Chinese>
      </Specimen>
    </>
  )
}
