import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { createAccountEndpoint } from "@wengang/contract/endpoints/accounts.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import { For } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"

export type IssuedAccount = AnswerTo<typeof createAccountEndpoint>

/** Passwords that are told this once, to be printed and handed over. */
export function Issued(props: { readonly issued: ReadonlyArray<IssuedAccount> }) {
  return (
    <section class={styles.panel} aria-labelledby="issued" role="status">
      <h2 id="issued">{say(words.issuedTitle)}</h2>
      <p>{say(words.issuedHint)}</p>
      <Scroller label={say(words.password)}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say(words.role)}</th>
              <th scope="col">{say(words.name)}</th>
              <th scope="col">{say(words.username)}</th>
              <th scope="col">{say(words.password)}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.issued}>
              {({ account, password }) => (
                <tr>
                  <td>{account.role === null ? "—" : say(roles[account.role].title)}</td>
                  <td>
                    <Chinese>{account.name}</Chinese>
                  </td>
                  <td>{account.username}</td>
                  <td class={styles.secret}>{password}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <div class={styles.actions}>
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
      </div>
    </section>
  )
}
