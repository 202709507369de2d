import type { BrowserContext } from "playwright-core"
import type { RunningServer } from "./startServer.ts"

/** Signs a browser in as somebody of the demonstration, without going through the page. */
export async function signIn(context: BrowserContext, server: RunningServer, username = "city"): Promise<void> {
  const data = { username, password: server.passwords.get(username) }
  const answer = await context.request.post(`${server.address}api/session`, { data })
  if (!answer.ok()) throw new Error(`${username} could not sign in: ${await answer.text()}`)
}
