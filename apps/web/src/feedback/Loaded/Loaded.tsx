import { createEffect, type JSX, Match, type Resource, Show, Switch } from "solid-js"
import { isUnreachable, Refusal } from "../../api/Refusal.ts"
import { reconnecting } from "../../api/reconnecting.ts"
import { say } from "../../language/language.ts"
import { words } from "../feedback.words.ts"
import styles from "./Loaded.module.css"

interface Props<A> {
  readonly resource: Resource<A>
  readonly again: () => void
  readonly children: (value: () => NonNullable<A>) => JSX.Element
  /** Shown where the answer is that there is nothing. */
  readonly nothing?: JSX.Element
}

/** What was asked of the server, once it is there; while it is asked again, what was there before. */
export function Loaded<A>(props: Props<A>) {
  const isThere = () => props.resource.state === "ready" || props.resource.state === "refreshing"
  const value = () => (isThere() ? props.resource.latest : undefined)
  // What could not be had for want of the server is asked for again once that answers.
  const link = reconnecting(() => props.again())
  createEffect(() => {
    if (isUnreachable(props.resource.error)) link.lost()
    else if (isThere()) link.back()
    else link.pause()
  })
  return (
    <Switch>
      <Match when={props.resource.error !== undefined}>
        <Problem error={props.resource.error} again={props.again} />
      </Match>
      <Match when={value() !== undefined}>
        <div class={styles.content} aria-busy={props.resource.loading}>
          <Show when={value()} fallback={props.nothing}>
            {(known) => props.children(known)}
          </Show>
        </div>
      </Match>
      <Match when={props.resource.loading}>
        <p class={styles.loading} role="status">
          {say(words.loading)}
        </p>
      </Match>
    </Switch>
  )
}

/** What asking again does not change: there is no such thing, or it is somebody else's. */
const settled: ReadonlySet<number> = new Set([403, 404])

function Problem(props: { readonly error: unknown; readonly again: () => void }) {
  const mayChange = () => !(props.error instanceof Refusal && settled.has(props.error.status))
  return (
    <div class={styles.problem} role="alert">
      <p class={styles.title}>{say(words.problem)}</p>
      <p>{say(props.error instanceof Refusal ? props.error.sentence : words.unexpected)}</p>
      <Show when={mayChange()}>
        <button type="button" class={styles.again} onClick={() => props.again()}>
          {say(words.again)}
        </button>
      </Show>
    </div>
  )
}
