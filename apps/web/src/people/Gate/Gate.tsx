import { type JSX, Match, Switch } from "solid-js"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { EnrolPage } from "../EnrolPage/EnrolPage.tsx"
import { PasswordPage } from "../PasswordPage/PasswordPage.tsx"
import { words } from "../people.words.ts"
import { SignInPage } from "../SignInPage/SignInPage.tsx"
import { askAgain, mayDo, session } from "../session.ts"

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
          <Match when={!mayDo("suspicion.read")}>
            <PageHead title={say(words.nothingYet)}>
              <p>{say(words.nothingYetHint)}</p>
            </PageHead>
          </Match>
        </Switch>
      )}
    </Loaded>
  )
}
