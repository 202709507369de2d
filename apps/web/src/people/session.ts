import type { SessionAnswer } from "@wengang/contract/people/SessionAnswer.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import { createResource, createRoot } from "solid-js"
import { onSessionOver, Refusal } from "../api/ask.ts"
import { send } from "../api/send.ts"

/** Who is signed in; null for nobody. Asked once, and again after signing in, out, or a change of password. */
export const [session, { refetch: askAgain, mutate: setSession }] = createRoot(() => createResource(whoAmI))

onSessionOver(() => setSession(null))

async function whoAmI(): Promise<SessionAnswer | null> {
  try {
    return await send<SessionAnswer>("GET", "/api/session")
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return null
    throw error
  }
}

/** Whether whoever is signed in may do it. */
export function mayDo(permission: Permission): boolean {
  return session.latest?.permissions.includes(permission) === true
}
