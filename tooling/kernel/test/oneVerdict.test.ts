import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"
import { generateLedgers } from "@wengang/testing/county/GenerateLedgers.ts"
import { rowsByHousehold } from "@wengang/testing/judging/rowsByHousehold.ts"
import { suppliedSheets } from "@wengang/testing/judging/SuppliedSheets.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { append, emptyLedgers, type Ledgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { expect, test } from "vitest"
import * as kernel from "../src/kernel.ts"
import { servedLedgers } from "./servedLedgers.ts"

/** So many persons live in some 10,500 households. */
const persons = Number(process.env.ONE_VERDICT_PERSONS ?? 33_000)
const seed = Number(process.env.ONE_VERDICT_SEED ?? Date.now() % 2 ** 31)

/** Views whose subjects lie in the dossier of one household. */
const ofHousehold = new Set(["household", "person", "employment", "appointment", "grant", "trainee"])
const householdRules = new Set(catalogue.filter(({ view }) => ofHousehold.has(view)).map(({ id }) => id))

/**
 * What needs facts beyond a household (posts and plans, villages, counties, vacancies: the other rules) no form can judge;
 * the API judges them with what they share with a household; those verdicts are compared between the API and the run.
 */
test("one household has one verdict: of the page's kernel, of the API, and of a run", {
  timeout: 300_000
}, async () => {
  console.info(`seed ${seed}; ONE_VERDICT_SEED repeats it`)
  const villages = [...generateLedgers({ persons, seed, faultShare: 0.05, asOf: noticeDay })]
  const all = emptyLedgers()
  for (const { ledgers } of villages) append(all, ledgers)
  expect(all.household.length).toBeGreaterThanOrEqual(Math.floor(persons / 3.3))
  const { app, run } = await servedLedgers(villages.map(({ ledgers }) => ledgers))

  const judgedByKernel = textOf(byKernel(all))
  await writeEveryHousehold(app)
  const judgedByApi = await suspicionsOf(app)
  await run()
  const judgedByRun = await suspicionsOf(app)

  expect(textOf(judgedByApi.filter(isOfHousehold))).toBe(judgedByKernel)
  expect(textOf(judgedByRun.filter(isOfHousehold))).toBe(judgedByKernel)
  expect(judgedByKernel.split("\n").length).toBeGreaterThan(persons / 100)
  const found = new Set(judgedByRun.map((verdict) => JSON.stringify(verdict)))
  expect(judgedByApi.filter((verdict) => !found.has(JSON.stringify(verdict)))).toEqual([])
})

const isOfHousehold = ({ rule }: Verdict) => householdRules.has(rule)

function textOf(verdicts: ReadonlyArray<Verdict>): string {
  return [...verdicts]
    .sort(compareVerdicts)
    .map((verdict) => JSON.stringify(published(verdict)))
    .join("\n")
}

/** As the contract shows it, its fields in one order. */
function published({ rule, subject, area, severity, message, evidence, recheckOn }: Verdict): Verdict {
  return { rule, subject, area, severity, message, evidence, recheckOn }
}

/** (a) What the page judges while somebody types: each household by its own rows. */
function byKernel(ledgers: Ledgers): ReadonlyArray<Verdict> {
  const { assembleHouseholds, assessHousehold, catalogue: rules, PolicyBook } = kernel
  const options = { rules, policies: PolicyBook.national, asOf: noticeDay, supply: suppliedSheets(ledgers) }
  return rowsByHousehold(ledgers).flatMap((rows) =>
    assembleHouseholds(rows).flatMap((dossier) => assessHousehold(dossier, options).verdicts)
  )
}

type App = Awaited<ReturnType<typeof servedLedgers>>["app"]

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is its type
type Body = any

async function asked(app: App, path: string, body?: object): Promise<Body> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
  const answer = await app.request(path, body === undefined ? {} : init)
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/**
 * (b) Changes every household where no rule reads: the API judges what is stored, and as nothing is known of it yet, all
 * that it finds becomes a suspicion.
 */
async function writeEveryHousehold(app: App): Promise<void> {
  const households: Array<Body> = []
  for (let after = ""; after !== null; ) {
    const page = await asked(app, `/api/ledgers/household?limit=200${after === "" ? "" : `&after=${after}`}`)
    households.push(...page.rows)
    after = page.next
  }
  for (let at = 0; at < households.length; at += 1000) {
    const rows = households.slice(at, at + 1000).map(({ key, version, values }) => {
      return { operation: "correct", key, version, values: { headName: `${values.headName}某` } }
    })
    const { written, more, opened, resolved } = await asked(app, "/api/ledgers/household/bulk", { rows })
    expect([written, more, opened, resolved]).toEqual([rows.length, false, [], []])
  }
}

async function suspicionsOf(app: App): Promise<ReadonlyArray<Verdict>> {
  const found: Array<Verdict> = []
  for (let after = ""; after !== null; ) {
    const page = await asked(app, `/api/suspicions?limit=200${after === "" ? "" : `&after=${after}`}`)
    found.push(...page.suspicions.map(published))
    after = page.next
  }
  return found
}
