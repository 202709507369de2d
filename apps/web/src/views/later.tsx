import { type Component, createSignal, Match, onMount, Switch } from "solid-js"
import { Dynamic } from "solid-js/web"
import { counted } from "../api/quiet.ts"
import { unreachable } from "../api/Refusal.ts"
import { words } from "../feedback/feedback.words.ts"
import { Button } from "../forms/Button/Button.tsx"
import { say } from "../language/language.ts"
import styles from "./later.module.css"

/** A view that can be fetched before it is shown. */
export type LaterView = Component & { readonly preload: () => void }

/** A view whose script is fetched when somebody first goes there, or is about to. */
export function later(load: () => Promise<Component>): LaterView {
  let known: Component | undefined
  let coming: Promise<Component> | undefined
  const bring = () => {
    coming ??= counted(load()).then(
      (component) => {
        known = component
        return component
      },
      (error: unknown) => {
        coming = undefined
        throw error
      }
    )
    return coming
  }
  const View = () => {
    const [view, setView] = createSignal<Component | undefined>(known)
    const [failed, setFailed] = createSignal(false)
    const ask = () => {
      setFailed(false)
      bring().then(
        (component) => setView(() => component),
        () => setFailed(true)
      )
    }
    onMount(() => known ?? ask())
    return (
      <Switch fallback={<p role="status">{say(words.loading)}</p>}>
        <Match when={view()}>{(component) => <Dynamic component={component()} />}</Match>
        <Match when={failed()}>
          <div role="alert">
            <p class={styles.failed}>{say(unreachable)}</p>
            <Button kind="main" onClick={ask}>
              {say(words.again)}
            </Button>
          </div>
        </Match>
      </Switch>
    )
  }
  return Object.assign(View, { preload: () => void bring().catch(() => undefined) })
}
