import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import { Dialog } from "../Dialog/Dialog.tsx"
import { gridShortcutWords, shortcutWords, words } from "../layout.words.ts"
import { ownViews } from "../views.ts"
import { letKeyOpen, opensByKey } from "./questionMark.ts"
import styles from "./Shortcuts.module.css"

const general = [
  ["Tab", shortcutWords.next],
  ["Shift + Tab", shortcutWords.back],
  ["Enter", shortcutWords.open],
  ["Space", shortcutWords.tick],
  ["↑ ↓ ← →", shortcutWords.scroll],
  ["PgUp PgDn Home End", shortcutWords.leap],
  ["Esc", shortcutWords.close],
  ["?", shortcutWords.list]
] as const

const inSheets = [
  ["↑ ↓ ← →", gridShortcutWords.move],
  ["Tab, Enter", gridShortcutWords.next],
  ["F2", gridShortcutWords.edit],
  ["Shift + ↑ ↓ ← →", gridShortcutWords.select],
  ["Ctrl + C X V", gridShortcutWords.copy],
  ["Ctrl + D", gridShortcutWords.fill],
  ["Delete", gridShortcutWords.empty],
  ["Ctrl + Z, Ctrl + Y", gridShortcutWords.undo],
  ["Alt + ↓", gridShortcutWords.choices],
  ["Ctrl + S", gridShortcutWords.save],
  ["Esc", gridShortcutWords.giveBack]
] as const

/** What keys do, and whether `?` shows it. */
export function Shortcuts(props: { readonly onClose: () => void }) {
  return (
    <Dialog title={say(words.keyboard)} wide={mayDo("ledger.write")} onClose={props.onClose}>
      <div class={styles.columns}>
        <dl class={styles.keys}>
          <For each={ownViews().slice(0, 9)}>
            {(view, at) => (
              <>
                <dt>
                  <kbd>Alt + {at() + 1}</kbd>
                </dt>
                <dd>{say(view.name)}</dd>
              </>
            )}
          </For>
          <Keys of={general} />
        </dl>
        <Show when={mayDo("ledger.write")}>
          <div>
            <h3>{say(gridShortcutWords.title)}</h3>
            <dl class={styles.keys}>
              <Keys of={inSheets} />
            </dl>
          </div>
        </Show>
      </div>
      <label class={styles.own}>
        <input type="checkbox" checked={opensByKey()} onChange={(event) => letKeyOpen(event.currentTarget.checked)} />
        {say(shortcutWords.byKey)}
      </label>
      <Button kind="main" onClick={props.onClose}>
        {say(shortcutWords.done)}
      </Button>
    </Dialog>
  )
}

/** Keys, each with what it does. */
function Keys(props: { readonly of: ReadonlyArray<readonly [key: string, meaning: Sentence]> }) {
  return (
    <For each={props.of}>
      {([key, meaning]) => (
        <>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{say(meaning)}</dd>
        </>
      )}
    </For>
  )
}
