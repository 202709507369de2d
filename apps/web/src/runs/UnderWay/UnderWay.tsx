import { Index, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showInstant } from "../../values/showDay.ts"
import { words } from "../runs.words.ts"
import type { RunUnderWay } from "../runsUnderWay.ts"
import styles from "./UnderWay.module.css"

/** Runs that wait or go on: who has them done, over what, and how far they are. */
export function UnderWay(props: { readonly runs: ReadonlyArray<RunUnderWay> }) {
  return (
    <>
      <p role="status" class="visually-hidden">
        {props.runs.length === 0 ? "" : say(words.underWayCount(props.runs.length))}
      </p>
      <Show when={props.runs.length > 0}>
        <section class={styles.underWay} aria-labelledby="under-way">
          <h2 id="under-way">{say(words.underWay)}</h2>
          <ul>
            <Index each={props.runs}>{(run) => <One run={run()} />}</Index>
          </ul>
        </section>
      </Show>
    </>
  )
}

const orderers = { person: "byPerson", import: "byImport", night: "byNight", console: "atConsole" } as const

function One(props: { readonly run: RunUnderWay }) {
  const isCounted = () => props.run.state === "running" && props.run.total > 0
  const label = () => say(words.progress)
  return (
    <li>
      <p>
        <Show when={props.run.ordered.name} fallback={say(words[orderers[props.run.ordered.by]])}>
          {(name) => <Chinese>{name()}</Chinese>}
        </Show>
        {" · "}
        <Show when={props.run.areaPath.length > 0} fallback={say(words.everything)}>
          <Chinese>{props.run.areaPath.slice(1).join(" ")}</Chinese>
        </Show>
        {" · "}
        {say(words.since(showInstant(props.run.begun ?? props.run.at), props.run.begun !== null))}
      </p>
      <Show when={isCounted()}>
        <progress max={props.run.total} value={props.run.done} aria-label={label()} />
      </Show>
      <p>{howFar(props.run)}</p>
    </li>
  )
}

function howFar({ state, done, total }: RunUnderWay): string {
  if (state === "waiting") return say(words.queued)
  return say(total === 0 ? words.running : words.runningOf(done, total))
}
