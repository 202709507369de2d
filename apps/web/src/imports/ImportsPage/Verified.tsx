import { A } from "@solidjs/router"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { For, Match, Show, Switch } from "solid-js"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import { listAddress, type RunEvent } from "../../suspicions/filters.ts"
import { words } from "../imports.words.ts"
import type { Verification } from "../verifications.ts"
import styles from "./ImportsPage.module.css"

interface Props {
  readonly verification: Verification
  /** What stands where no run is ordered. */
  readonly none: string
}

/** How far the run behind an import is, and at last what it did. */
export function Verified(props: Props) {
  const known = () => props.verification
  return (
    <Switch fallback={props.none}>
      <Match when={known()?.state === "waiting"}>{say(words.verificationWaits)}</Match>
      <Match when={known()?.state === "running" && known()}>
        {(one) => say(words.verifying(one().done, one().total))}
      </Match>
      <Match when={known()?.state === "failed" && known()?.failure}>
        {(failure) => say(words.verificationFailed(failure().sentence))}
      </Match>
      <Match when={known()?.state === "done" && known()}>{(one) => <Done of={one()} />}</Match>
    </Switch>
  )
}

function Done(props: { readonly of: NonNullable<Verification> }) {
  return (
    <>
      <span class={styles.verified}>
        <Show when={mayDo("run.read") && props.of.run} fallback={say(words.verified)}>
          {(run) => <A href={`/runs?run=${run()}`}>{say(words.verified)}</A>}
        </Show>
        <For each={["opened", "reopened", "resolved"] as const}>
          {(event) => (
            <Show when={event !== "reopened" || (props.of.reopened ?? 0) > 0}>
              <Figure of={props.of} event={event} />
            </Show>
          )}
        </For>
      </span>
      <Show when={props.of.otherImports > 0}>
        <span class={styles.together}>{say(words.verifiedTogether(props.of.otherImports))}</span>
      </Show>
    </>
  )
}

const counted = { opened: "openedBy", reopened: "reopenedBy", resolved: "resolvedBy" } as const

/** Suspicions that the run opened or resolved; leads to them where there are any. */
function Figure(props: { readonly of: NonNullable<Verification>; readonly event: RunEvent }) {
  const count = () => props.of[props.event]
  const text = () => say(words[counted[props.event]](count() ?? 0))
  const address = (event: RunEvent) => listAddress({ run: props.of.run ?? "", event, state: suspicionStates })
  return (
    <Show when={count() !== null}>
      <Show when={count() !== 0} fallback={<span>{text()}</span>}>
        <A href={address(props.event)}>{text()}</A>
      </Show>
    </Show>
  )
}
