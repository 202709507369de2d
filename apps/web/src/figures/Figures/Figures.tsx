import { Show } from "solid-js"
import { depthOf } from "../../areas/levels.ts"
import { mayDo, ownArea } from "../../people/session.ts"
import { AreaFigures } from "../AreaFigures/AreaFigures.tsx"
import { Arrears } from "../Arrears/Arrears.tsx"
import { MonthFigures } from "../MonthFigures/MonthFigures.tsx"
import styles from "./Figures.module.css"

/** How things go, month by month and, where there are areas below one's own, area by area; every number opens its list. */
export function Figures() {
  return (
    <div class={styles.figures}>
      <Show when={mayDo("case.read")}>
        <MonthFigures />
      </Show>
      <Show when={depthOf(ownArea()) < 5}>
        <AreaFigures />
      </Show>
      <Arrears />
    </div>
  )
}
