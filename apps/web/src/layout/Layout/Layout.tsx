import { A, type RouteSectionProps, usePreloadRoute } from "@solidjs/router"
import { createEffect, createSignal, For, on, onCleanup, Show } from "solid-js"
import { words as feedbackWords } from "../../feedback/feedback.words.ts"
import { say } from "../../language/language.ts"
import { EndWarning } from "../../people/EndWarning/EndWarning.tsx"
import { Gate } from "../../people/Gate/Gate.tsx"
import { IdleWarning } from "../../people/IdleWarning/IdleWarning.tsx"
import { session } from "../../people/session.ts"
import { UserMenu } from "../../people/UserMenu/UserMenu.tsx"
import { Controls } from "../Controls/Controls.tsx"
import { words } from "../layout.words.ts"
import { Notice } from "../Notice/Notice.tsx"
import { NotYoursPage } from "../NotYoursPage/NotYoursPage.tsx"
import { isOutsideFields, opensByKey } from "../Shortcuts/questionMark.ts"
import { Shortcuts } from "../Shortcuts/Shortcuts.tsx"
import { showCurrent } from "../showCurrent.ts"
import { currentIn, foreignView, ownViews } from "../views.ts"
import styles from "./Layout.module.css"

/** What surrounds every view: name, navigation, language, and what this installation is. */
export function Layout(props: RouteSectionProps) {
  // The view's script comes along with the answer to who is signed in, not after it.
  usePreloadRoute()(props.location.pathname)
  const [shortcuts, setShortcuts] = createSignal(false)
  const [controls, setControls] = createSignal(false)
  let nav: HTMLElement | undefined
  // On a narrow screen the views stand in one line that is longer than the screen.
  createEffect(
    on(
      () => [props.location.pathname, ownViews().length],
      () => {
        setControls(false)
        queueMicrotask(() => showCurrent(nav))
      }
    )
  )
  /** Whether the server has said who is there. */
  const isKnown = () => session.state !== "pending"
  const open = (event: KeyboardEvent) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return
    if (opensByKey() && isOutsideFields(event.target)) setShortcuts(true)
  }
  document.addEventListener("keydown", open)
  onCleanup(() => document.removeEventListener("keydown", open))
  return (
    <>
      <a class={styles.skip} href="#content" rel="external">
        {say(words.skip)}
      </a>
      <header class={styles.header}>
        <div class={`${styles.bar} ${isKnown() ? "" : styles.unknown}`}>
          <A href="/" class={styles.brand} end>
            <img src="/favicon.svg" alt="" width="32" height="32" />
            <span class={styles.name}>{say(words.name)}</span>
            <span class={styles.purpose}>{say(words.purpose)}</span>
          </A>
          <UserMenu />
          <Controls opened={controls()} onToggle={() => setControls(!controls())} onKeys={() => setShortcuts(true)} />
        </div>
        <Show
          when={ownViews().length > 0}
          fallback={
            <Show when={!isKnown()}>
              <p class={styles.awaited} role="status">
                {say(feedbackWords.loading)}
              </p>
            </Show>
          }
        >
          <nav ref={nav} class={styles.nav} aria-label={say(words.views)}>
            <For each={ownViews()}>
              {(view, index) => (
                <a
                  href={view.href}
                  class={styles.view}
                  aria-current={currentIn(view, props.location.pathname)}
                  // biome-ignore lint/a11y/noAccessKey: views are numbered in their order, as the list under ? says
                  accessKey={String(index() + 1)}
                >
                  {say(view.name)}
                </a>
              )}
            </For>
          </nav>
        </Show>
      </header>
      <Notice />
      <main id="content" class={styles.main} classList={{ [styles.unknown ?? ""]: !isKnown() }} tabindex="-1">
        <Show when={props.location.pathname !== "/set-up"} fallback={props.children}>
          <Gate>
            <Show when={foreignView(props.location.pathname)} fallback={props.children}>
              {(view) => <NotYoursPage title={view().name} for={view().for} />}
            </Show>
          </Gate>
        </Show>
      </main>
      <IdleWarning />
      <EndWarning />
      <footer class={styles.footer}>
        <p>{say(words.footer)}</p>
        <button type="button" class={styles.keyboard} onClick={() => setShortcuts(true)}>
          {say(words.keyboard)} <kbd>?</kbd>
        </button>
      </footer>
      <Show when={shortcuts()}>
        <Shortcuts onClose={() => setShortcuts(false)} />
      </Show>
    </>
  )
}
