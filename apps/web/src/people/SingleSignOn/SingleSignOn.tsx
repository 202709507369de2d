import { showSingleSignOnEndpoint } from "@wengang/contract/endpoints/session.ts"
import { createResource, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { words } from "../people.words.ts"
import styles from "./SingleSignOn.module.css"

/** The way to the province's single sign-on, where one is set. */
export function SingleSignOn() {
  const [known] = createResource(() => call(showSingleSignOnEndpoint, {}).catch(() => ({ title: null })))
  return (
    <Show when={known.latest?.title}>
      {(title) => (
        <p class={styles.way}>
          {/* An address of the server, not of a view. */}
          <a href="/api/session/single-sign-on/begin" target="_self">
            {say(words.signInBy)}
            {title()}
          </a>
        </p>
      )}
    </Show>
  )
}

/** Whether the single sign-on sent somebody back without having signed them in. */
export function wasRefused(): boolean {
  return new URLSearchParams(window.location.search).get("refused") === "single-sign-on"
}
