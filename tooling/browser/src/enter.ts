import type { BrowserContext } from "playwright-core"
import { signIn } from "./signIn.ts"
import type { RunningServer } from "./startServer.ts"

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>

const sessions = new WeakMap<RunningServer, Map<string, Cookies>>()

/** Has a browser signed in as somebody: by the session of theirs that goes on, as a password takes long to check, or by a new one. */
export async function enter(context: BrowserContext, server: RunningServer, username: string): Promise<void> {
  const known = sessions.get(server) ?? new Map<string, Cookies>()
  sessions.set(server, known)
  const cookies = known.get(username)
  if (cookies !== undefined) {
    await context.addCookies(cookies)
    if ((await context.request.get(`${server.address}api/session`)).ok()) return
    await context.clearCookies()
  }
  await signIn(context, server, username)
  known.set(username, await context.cookies())
}
