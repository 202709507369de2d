import { createUniqueId, For, Show } from "solid-js"
import { choose, language, say } from "../../language/language.ts"
import { words as people } from "../../people/people.words.ts"
import { session, signOut } from "../../people/session.ts"
import { chooseTheme, theme, themes } from "../../theme/theme.ts"
import { chooseSize, typeSize } from "../../type/typeSize.ts"
import { words } from "../layout.words.ts"
import styles from "./Controls.module.css"

/** How the page is shown, its keys, and the way out; on a narrow screen opened by its button. */
export function Controls(props: {
  readonly opened: boolean
  readonly onToggle: () => void
  readonly onKeys: () => void
}) {
  const panel = createUniqueId()
  const chosen = createUniqueId()
  return (
    <>
      <button
        type="button"
        class={`${styles.control} ${styles.more}`}
        aria-expanded={props.opened}
        aria-controls={panel}
        onClick={() => props.onToggle()}
      >
        {say(words.more)}
      </button>
      <div id={panel} class={`${styles.controls} ${props.opened ? styles.opened : ""}`}>
        <button
          type="button"
          class={`${styles.control} ${styles.keys}`}
          aria-label={say(words.keyboard)}
          onClick={() => props.onKeys()}
        >
          ?
        </button>
        <button
          type="button"
          class={styles.control}
          aria-pressed={typeSize() === "large"}
          onClick={() => chooseSize(typeSize() === "large" ? "normal" : "large")}
        >
          {say(words.largeType)}
        </button>
        <label class="visually-hidden" for={chosen}>
          {say(words.theme)}
        </label>
        <select
          id={chosen}
          class={`${styles.control} ${styles.theme}`}
          onChange={(event) => chooseTheme(themes.find((one) => one === event.currentTarget.value) ?? "system")}
        >
          <For each={themes}>
            {(one) => (
              <option value={one} selected={one === theme()}>
                {say(words[one])}
              </option>
            )}
          </For>
        </select>
        <button
          type="button"
          class={styles.control}
          lang={language() === "zh" ? "en" : "zh-CN"}
          onClick={() => choose(language() === "zh" ? "en" : "zh")}
        >
          {language() === "zh" ? "English" : "中文"}
        </button>
        <Show when={session.error === undefined && session.latest}>
          <button type="button" class={styles.control} onClick={() => void signOut()}>
            {say(people.signOut)}
          </button>
        </Show>
      </div>
    </>
  )
}
