import { type Lamp, lampTitles } from "@wengang/domain/rectification/Lamp.ts"
import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { words } from "../cases.words.ts"
import styles from "./LampMark.module.css"

/** How much time a case has left, told by word, shape and colour. */
export function LampMark(props: { readonly lamp: Lamp | null }) {
  return (
    <Show when={props.lamp} fallback={<span class={styles.none}>{say(words.noLamp)}</span>} keyed>
      {(lamp) => (
        <span class={`${styles.mark} ${styles[lamp]}`}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            {shapes[lamp]()}
          </svg>
          {say(lampTitles[lamp])}
        </span>
      )}
    </Show>
  )
}

const shapes = {
  green: () => <circle cx="5" cy="5" r="4.2" fill="currentColor" />,
  blue: () => <path d="M5 .5 9.7 9H.3z" fill="currentColor" />,
  red: () => <rect x="1" y="1" width="8" height="8" fill="currentColor" />
}
