import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { severities } from "@wengang/domain/rules/Rule.ts"
import { For } from "solid-js"
import { LampMark } from "../../cases/LampMark/LampMark.tsx"
import { Mark } from "../../feedback/Mark/Mark.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { StateMark } from "../../suspicions/StateMark/StateMark.tsx"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

const tones = ["error", "suspicion", "reminder", "good"] as const
const shapes = ["square", "triangle", "circle"] as const

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
