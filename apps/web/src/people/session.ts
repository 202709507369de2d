import type { AnswerTo } from "@wengang/contract/Call.ts"
import { showSessionEndpoint, signOutEndpoint } from "@wengang/contract/endpoints/session.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import { createMemo, createResource, createRoot, createSignal } from "solid-js"
import { call, onSessionOver } from "../api/call.ts"
import { Refusal } from "../api/Refusal.ts"
import { forgetDrafts } from "../forms/draft.ts"
import { forgetNames } from "../names/names.ts"

/** Who is signed in; null for nobody. Asked once, and again after signing in, out, or a change of password. */
export const [session, { refetch: askAgain, mutate: setSession }] = createRoot(() => createResource(whoAmI))

/** Who is signed in as far as the server has said; undefined while it has not, or nobody is. */
export const signedIn = createRoot(() =>
  createMemo(() =>
    session.state === "ready" || session.state === "refreshing" ? (session.latest ?? undefined) : undefined
  )
)

/** The area of whoever is signed in, the nation for whoever has no narrower one. */
export function ownArea(): string {
  return session.latest?.area ?? "000000000000"
}

/** The day on which offices act, as the server says; by this machine while it has not. */
export function workDay(): string {
  return signedIn()?.workDay ?? new Date().toISOString().slice(0, 10)
}

/** When the session ends however much it is used, by the clock of this machine, in milliseconds; a second after the server ends it. */
export const sessionEnd = createRoot(() => {
  const end = createMemo(() => {
    const seconds = signedIn()?.endsInSeconds
    return seconds === undefined ? undefined : Date.now() + (seconds + 1) * 1_000
  })
  return end
})

/** Whether a session ended by itself, and not because somebody signed out. */
export const [sessionEnded, setSessionEnded] = createSignal(false)

onSessionOver(over)

function over(): void {
  if (session.latest) setSessionEnded(true)
  forgetNames()
  setSession(null)
}

/** Uses the session, so that it goes on; where the server does not say that it does, it is over. */
export async function useSession(): Promise<void> {
  try {
    await call(showSessionEndpoint, {})
  } catch {
    over()
  }
}

/** Signs out: nothing of whoever was there stays. */
export async function signOut(): Promise<void> {
  await call(signOutEndpoint, {}).catch(() => undefined)
  setSessionEnded(false)
  forgetNames()
  forgetDrafts()
  setSession(null)
}

/** Ends the session to begin another: the view stays, out of sight, with what was typed in it. */
export async function beginAnew(): Promise<void> {
  await call(signOutEndpoint, {}).catch(() => undefined)
  over()
}

async function whoAmI(): Promise<AnswerTo<typeof showSessionEndpoint> | null> {
  try {
    return await call(showSessionEndpoint, {})
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return null
    throw error
  }
}

/** Whether whoever is signed in may do it. */
export function mayDo(permission: Permission): boolean {
  return session.latest?.permissions.includes(permission) === true
}

/** Whether whoever is signed in was given a role and an area: an account has neither when it is made. */
export function hasRights(): boolean {
  return typeof session.latest?.area === "string"
}
