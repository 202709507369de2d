import { type Lamp, lampTitles } from "@wengang/domain/rectification/Lamp.ts"
import { Show } from "solid-js"
import { Mark, type Shape, type Tone } from "../../feedback/Mark/Mark.tsx"
import { say } from "../../language/language.ts"
import { words } from "../cases.words.ts"
import styles from "./LampMark.module.css"

/** How much time a case has left. */
export function LampMark(props: { readonly lamp: Lamp | null }) {
  return (
    <Show when={props.lamp} fallback={<span class={styles.none}>{say(words.noLamp)}</span>} keyed>
      {(lamp) => <Mark {...looks[lamp]}>{say(lampTitles[lamp])}</Mark>}
    </Show>
  )
}

const looks: Readonly<Record<Lamp, { readonly tone: Tone; readonly shape: Shape }>> = {
  green: { tone: "good", shape: "circle" },
  blue: { tone: "reminder", shape: "triangle" },
  red: { tone: "error", shape: "square" }
}
