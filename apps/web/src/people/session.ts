import type { AnswerTo } from "@wengang/contract/Call.ts"
import { showSessionEndpoint } from "@wengang/contract/endpoints/session.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import { createResource, createRoot, createSignal } from "solid-js"
import { call, onSessionOver } from "../api/call.ts"
import { Refusal } from "../api/Refusal.ts"
import { forgetNames } from "../names/names.ts"

/** Who is signed in; null for nobody. Asked once, and again after signing in, out, or a change of password. */
export const [session, { refetch: askAgain, mutate: setSession }] = createRoot(() => createResource(whoAmI))

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
