import { type CallOf, requestOf } from "@wengang/contract/Call.ts"
import { factsEndpoint } from "@wengang/contract/endpoints/facts.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Draft } from "@wengang/web/judging/Draft.ts"
import { holdFacts } from "@wengang/web/judging/HeldFacts.ts"
import { judgeDrafts } from "@wengang/web/judging/judgeDrafts.ts"
import { wantedBy } from "@wengang/web/judging/WantedFacts.ts"
import { expect } from "vitest"
import type { servedLedgers } from "./servedLedgers.ts"

export type App = Awaited<ReturnType<typeof servedLedgers>>["app"]
// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

/** A draft, with the row that stands; undefined for a new one. */
export interface DraftOfRow extends Draft {
  readonly standing?: Draft["values"] | undefined
}

/** What the server says of a draft, and what a page finds of it by the facts that the server gives. */
export async function bothJudgements(app: App, draft: DraftOfRow) {
  const asked = await asks(app, `/api/ledgers/${draft.ledger}/assess`, { values: draft.values })
  return { asked, judged: judgeDrafts(holdFacts(await factsFor(app, draft)), [draft]) }
}

/** What the page asks the server for, as its address. */
async function factsFor(app: App, draft: DraftOfRow): Promise<Body> {
  const query = wantedBy(draft, draft.standing) as unknown as CallOf<typeof factsEndpoint>["query"]
  const { address } = requestOf(factsEndpoint, { query })
  const { status, body } = await asks(app, address)
  expect(status).toBe(200)
  return body
}

/** Asks the API, with a body by POST. */
export async function asks(
  app: App,
  path: string,
  body?: object
): Promise<{ readonly status: number; readonly body: Body }> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
  const answer = await app.request(path, body === undefined ? {} : init)
  return { status: answer.status, body: await answer.json() }
}

/** In one order of fields, as the contract has them. */
export function textOf(verdicts: ReadonlyArray<Verdict>): string {
  return verdicts
    .map(({ rule, subject, area, severity, message, evidence, recheckOn }) =>
      JSON.stringify({ rule, subject, area, severity, message, evidence, recheckOn })
    )
    .join("\n")
}
