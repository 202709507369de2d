import { roles } from "@wengang/domain/people/Role.ts"
import { Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { words } from "../people.words.ts"
import { hasRights, session } from "../session.ts"
import styles from "./UserMenu.module.css"

/** Who is signed in, as what and where, always in sight. */
export function UserMenu() {
  return (
    <Show when={session.error === undefined ? session.latest : undefined}>
      {(who) => (
        <section class={styles.who} aria-label={say(words.signedInAs)}>
          <Chinese>{who().name}</Chinese>
          <span class={styles.role}>
            {say(hasRights() ? roles[who().role].title : words.noRights)}
            <Show when={who().areaName}>
              {(area) => (
                <>
                  {" · "}
                  <Chinese>{area()}</Chinese>
                </>
              )}
            </Show>
          </span>
        </section>
      )}
    </Show>
  )
}
