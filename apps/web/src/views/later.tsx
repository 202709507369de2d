import { type Component, createSignal, Match, onMount, Switch } from "solid-js"
import { Dynamic } from "solid-js/web"
import { unreachable } from "../api/Refusal.ts"
import { words } from "../feedback/feedback.words.ts"
import { Button } from "../forms/Button/Button.tsx"
import { say } from "../language/language.ts"
import styles from "./later.module.css"

/** A view whose script is fetched when somebody first goes there. */
export function later(load: () => Promise<Component>): Component {
  let known: Component | undefined
  return () => {
    const [view, setView] = createSignal<Component | undefined>(known)
    const [failed, setFailed] = createSignal(false)
    const ask = () => {
      setFailed(false)
      load().then(
        (component) => {
          known = component
          setView(() => component)
        },
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
}
