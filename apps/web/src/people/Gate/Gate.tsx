import { createMemo, type JSX, Match, Show, Switch } from "solid-js"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { EnrolPage } from "../EnrolPage/EnrolPage.tsx"
import { NoRightsPage } from "../NoRightsPage/NoRightsPage.tsx"
import { PasswordPage } from "../PasswordPage/PasswordPage.tsx"
import { SignInPage } from "../SignInPage/SignInPage.tsx"
import { askAgain, hasRights, session, sessionEnded } from "../session.ts"

/**
 * Shows the views to whoever is signed in and has done what must be done first; to others, what they have to do. Where a
 * session ended by itself the view stays, out of sight, so that the same person finds again what they were writing.
 */
export function Gate(props: { readonly children: JSX.Element }) {
  const who = () => (session.state === "ready" || session.state === "refreshing" ? session.latest : undefined)
  const isFree = () => {
    const known = who()
    return known !== null && known !== undefined && !known.mustChangePassword && !known.mustEnrol && hasRights()
  }
  const owner = createMemo<string | undefined>((before) => {
    if (isFree()) return who()?.id
    return who() === null && sessionEnded() ? before : undefined
  })
  return (
    <>
      <Show when={owner()} keyed>
        {(_) => <div hidden={!isFree()}>{props.children}</div>}
      </Show>
      <Show when={!isFree()}>
        <Loaded resource={session} again={() => void askAgain()} nothing={<SignInPage />}>
          {(known) => (
            <Switch>
              <Match when={known().mustChangePassword}>
                <PasswordPage />
              </Match>
              <Match when={known().mustEnrol}>
                <EnrolPage />
              </Match>
              <Match when={!hasRights()}>
                <NoRightsPage />
              </Match>
            </Switch>
          )}
        </Loaded>
      </Show>
    </>
  )
}
