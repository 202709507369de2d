import { type JSX, Match, Switch } from "solid-js"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { EnrolPage } from "../EnrolPage/EnrolPage.tsx"
import { PasswordPage } from "../PasswordPage/PasswordPage.tsx"
import { SignInPage } from "../SignInPage/SignInPage.tsx"
import { askAgain, session } from "../session.ts"

/** Shows the views to whoever is signed in and has done what must be done first; to others, what they have to do. */
export function Gate(props: { readonly children: JSX.Element }) {
  return (
    <Loaded resource={session} again={() => void askAgain()} nothing={<SignInPage />}>
      {(who) => (
        <Switch fallback={props.children}>
          <Match when={who().mustChangePassword}>
            <PasswordPage />
          </Match>
          <Match when={who().mustEnrol}>
            <EnrolPage />
          </Match>
        </Switch>
      )}
    </Loaded>
  )
}
