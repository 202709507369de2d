import { type CallOf, requestOf } from "@wengang/contract/Call.ts"
import { factsEndpoint } from "@wengang/contract/endpoints/facts.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { spoiltLedgers } from "@wengang/testing/spoilt/SpoiltLedgers.ts"
import { holdFacts } from "@wengang/web/judging/HeldFacts.ts"
import { judgeDrafts } from "@wengang/web/judging/judgeDrafts.ts"
import { wantedBy } from "@wengang/web/judging/WantedFacts.ts"
import { expect, test } from "vitest"
import { type RandomDraft, RandomDrafts } from "./RandomDrafts.ts"
import { servedLedgers } from "./servedLedgers.ts"

const drafts = Number(process.env.DRAFTS ?? 250)
const seed = Number(process.env.DRAFTS_SEED ?? Date.now() % 2 ** 31)

const ofHousehold = new Set(["household", "person", "employment", "appointment", "grant", "trainee"])

/** Cells by which a draft may touch what other households have, of which the server alone knows. */
const sharing = ["idNumber", "phone", "status", "householdId", "signedBy"]

/** Cells that name somebody elsewhere, of whom the page need not know that there is nobody. */
const named = /signedBy|payee/

type App = Awaited<ReturnType<typeof servedLedgers>>["app"]
// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

test("a page judges drafts by the facts it was given as the server judges them", { timeout: 120_000 }, async () => {
  console.info(`seed ${seed}; DRAFTS_SEED repeats it`)
  const ledgers = spoiltLedgers(600, seed)
  const { app } = await servedLedgers([ledgers])
  const random = new RandomDrafts(ledgers, seed)
  const tally = { judged: 0, found: 0, refused: 0, left: 0 }
  for (let at = 0; at < drafts; at++) {
    const draft = random.next()
    const place = `draft ${at} of seed ${seed}: ${JSON.stringify(draft)}`
    const asked = await asks(app, `/api/ledgers/${draft.ledger}/assess`, { values: draft.values })
    const judged = judgeDrafts(holdFacts(await factsFor(app, draft)), [draft])
    if (asked.status !== 200) {
      tally.refused++
      if (asked.body.code === "invalid-row" && !named.test(asked.body.details.pointer))
        expect(judged, place).toBeUndefined()
      continue
    }
    if (judged === undefined) {
      tally.left++
      continue
    }
    const known = (verdict: Verdict) => judged.judged.has(fingerprintOf(verdict))
    const { opened, resolved } = asked.body
    expect(textOf(judged.opened), place).toBe(textOf(opened.filter(known)))
    expect(textOf(judged.resolved), place).toBe(textOf(resolved.filter(known)))
    const others = [...opened, ...resolved].filter((verdict: Verdict) => !known(verdict) && isOfHousehold(verdict))
    if (!sharing.some((cell) => cell in draft.values))
      expect(
        others.filter((one) => isTheirs(one, draft)),
        place
      ).toEqual([])
    tally.judged++
    tally.found += judged.opened.length + judged.resolved.length
  }
  console.info(JSON.stringify(tally))
  expect(tally.judged).toBeGreaterThan(drafts * 0.6)
  expect(tally.found).toBeGreaterThan(drafts * 0.3)
  expect(tally.left).toBeLessThan(drafts * 0.2)
})

/** What the page asks the server for, as its address. */
async function factsFor(app: App, draft: RandomDraft): Promise<Body> {
  const query = wantedBy(draft, draft.standing) as unknown as CallOf<typeof factsEndpoint>["query"]
  const { address } = requestOf(factsEndpoint, { query })
  const { status, body } = await asks(app, address)
  expect(status).toBe(200)
  return body
}

async function asks(app: App, path: string, body?: object): Promise<{ readonly status: number; readonly body: Body }> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
  const answer = await app.request(path, body === undefined ? {} : init)
  return { status: answer.status, body: await answer.json() }
}

function isOfHousehold({ rule }: Verdict): boolean {
  return ofHousehold.has(ruleOf(rule)?.view ?? "")
}

/** Whether a verdict cites the row that is drafted itself. */
function isTheirs({ evidence }: Verdict, { values }: RandomDraft): boolean {
  return evidence.some(({ key }) => key === values.id || key === `${values.appointmentId}/${values.month}`)
}

/** In one order of fields, as the contract has them. */
function textOf(verdicts: ReadonlyArray<Verdict>): string {
  return verdicts
    .map(({ rule, subject, area, severity, message, evidence, recheckOn }) =>
      JSON.stringify({ rule, subject, area, severity, message, evidence, recheckOn })
    )
    .join("\n")
}
