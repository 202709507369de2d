import { signOutEndpoint } from "@wengang/contract/endpoints/session.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import { Show } from "solid-js"
import { call } from "../../api/call.ts"
import { forgetDrafts } from "../../forms/draft.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { forgetNames } from "../../names/names.ts"
import { words } from "../people.words.ts"
import { session, setSession, setSessionEnded } from "../session.ts"
import styles from "./UserMenu.module.css"

/** Who is signed in, as what and where, always in sight; and the way out. */
export function UserMenu() {
  const signOut = async () => {
    await call(signOutEndpoint, {}).catch(() => undefined)
    setSessionEnded(false)
    forgetNames()
    forgetDrafts()
    setSession(null)
  }
  return (
    <Show when={session.error === undefined ? session.latest : undefined}>
      {(who) => (
        <section class={styles.user} aria-label={say(words.signedInAs)}>
          <span class={styles.who}>
            <Chinese>{who().name}</Chinese>
            <span class={styles.role}>
              {say(roles[who().role].title)}
              <Show when={who().areaName}>
                {(area) => (
                  <>
                    {" · "}
                    <Chinese>{area()}</Chinese>
                  </>
                )}
              </Show>
            </span>
          </span>
          <button type="button" class={styles.out} onClick={() => void signOut()}>
            {say(words.signOut)}
          </button>
        </section>
      )}
    </Show>
  )
}
