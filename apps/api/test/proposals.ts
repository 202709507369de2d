import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { demonstrationApp } from "./demonstrationApp.ts"
import { actorOf } from "./people.ts"

type Served = Pick<Awaited<ReturnType<typeof demonstrationApp>>, "app" | "actAs" | "jobs">

let made = 0

/** A proposal that was tried, made by somebody of the county, or by an account; handed over where asked. */
export async function proposalOf(
  { app, actAs, jobs }: Served,
  { by, submitted = false }: { readonly by?: string; readonly submitted?: boolean } = {}
): Promise<string> {
  const proposer: Actor = { ...actorOf("county", "411081000000"), ...(by === undefined ? {} : { id: by }) }
  const ask = async (method: string, path: string, body?: unknown, headers = {}) => {
    actAs(proposer)
    const init = { method, headers: { "content-type": "application/json", ...headers } }
    const answer = await app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${method} ${path} gave ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const answer = await ask("POST", "/api/parameter-proposals", {
    rule: "ledger.stale",
    name: "days",
    value: String(40 + (made++ % 20)),
    unit: "天",
    jurisdiction: "411081101000",
    from: "2022-03-01",
    source: "县工作通知",
    standing: "confirmed",
    reason: "按县工作通知执行"
  })
  const { id } = (await answer.json()) as { readonly id: string }
  await jobs.idle()
  if (!submitted) return id
  const etag = (await ask("GET", `/api/parameter-proposals/${id}`)).headers.get("etag")
  await ask("POST", `/api/parameter-proposals/${id}/submit`, undefined, { "if-match": etag })
  return id
}
