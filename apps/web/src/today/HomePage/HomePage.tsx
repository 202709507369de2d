import { Navigate } from "@solidjs/router"
import { Show } from "solid-js"
import { ownViews } from "../../layout/views.ts"
import { mayDo } from "../../people/session.ts"
import { later } from "../../views/later.tsx"

const TodayPage = later(async () => (await import("../TodayPage/TodayPage.tsx")).TodayPage)

/** Where the address of the server leads: what there is to do today; administrators to what they keep. */
export function HomePage() {
  const first = () => ownViews().find(({ href }) => href !== "/" && href !== "/rules")?.href ?? "/rules"
  return (
    <Show when={mayDo("suspicion.read")} fallback={<Navigate href={first()} />}>
      <TodayPage />
    </Show>
  )
}

HomePage.preload = TodayPage.preload
