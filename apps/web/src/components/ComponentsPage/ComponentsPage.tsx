import { For } from "solid-js"
import { Dynamic } from "solid-js/web"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { words } from "../components.words.ts"
import { Feedback } from "../specimens/Feedback.tsx"
import { Figures } from "../specimens/Figures.tsx"
import { Forms } from "../specimens/Forms.tsx"
import { Frames } from "../specimens/Frames.tsx"
import { Grids } from "../specimens/Grids.tsx"
import { Marks } from "../specimens/Marks.tsx"
import { Tables } from "../specimens/Tables.tsx"
import styles from "./ComponentsPage.module.css"

const groups = [
  ["forms", Forms],
  ["feedback", Feedback],
  ["marks", Marks],
  ["layout", Frames],
  ["tables", Tables],
  ["figures", Figures],
  ["grids", Grids]
] as const

/** The component system: what views are made of, in every state, with data that nobody's ledger holds. */
export function ComponentsPage() {
  return (
    <>
      <PageHead title={say(words.title)}>
        <p>{say(words.hint)}</p>
      </PageHead>
      <For each={groups}>
        {([name, group]) => (
          <section class={styles.group} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`}>{say(words[name])}</h2>
            <Dynamic component={group} />
          </section>
        )}
      </For>
    </>
  )
}
