import { A, type RouteSectionProps } from "@solidjs/router"
import { For } from "solid-js"
import { choose, language, say } from "../../language/language.ts"
import { Gate } from "../../people/Gate/Gate.tsx"
import { mayDo } from "../../people/session.ts"
import { UserMenu } from "../../people/UserMenu/UserMenu.tsx"
import { words } from "../layout.words.ts"
import { Notice } from "../Notice/Notice.tsx"
import styles from "./Layout.module.css"

const views = [
  { href: "/", name: words.overview, end: true },
  { href: "/suspicions", name: words.suspicions, end: false },
  { href: "/rules", name: words.rules, end: false },
  { href: "/runs", name: words.runs, end: false }
] as const

/** What surrounds every view: name, navigation, language, and what this installation is. */
export function Layout(props: RouteSectionProps) {
  return (
    <>
      <a class={styles.skip} href="#content" rel="external">
        {say(words.skip)}
      </a>
      <header class={styles.header}>
        <div class={styles.bar}>
          <A href="/" class={styles.brand} end>
            <img src="/favicon.svg" alt="" width="32" height="32" />
            <span class={styles.name}>{say(words.name)}</span>
            <span class={styles.purpose}>{say(words.purpose)}</span>
          </A>
          <nav class={styles.nav} aria-label={say(words.views)} hidden={!mayDo("suspicion.read")}>
            <For each={views}>
              {(view) => (
                <A href={view.href} end={view.end} class={styles.view} activeClass={styles.current ?? ""}>
                  {say(view.name)}
                </A>
              )}
            </For>
          </nav>
          <UserMenu />
          <button
            type="button"
            class={styles.language}
            lang={language() === "zh" ? "en" : "zh-CN"}
            onClick={() => choose(language() === "zh" ? "en" : "zh")}
          >
            {language() === "zh" ? "English" : "中文"}
          </button>
        </div>
      </header>
      <Notice />
      <main id="content" class={styles.main} tabindex="-1">
        <Gate>{props.children}</Gate>
      </main>
      <footer class={styles.footer}>{say(words.footer)}</footer>
    </>
  )
}
