import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { catalogue, ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { spoiltLedgers } from "@wengang/testing/spoilt/SpoiltLedgers.ts"
import type { Ledgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { expect, test } from "vitest"
import { bothJudgements, type DraftOfRow, textOf } from "./bothJudgements.ts"
import { RandomDrafts } from "./RandomDrafts.ts"
import { servedLedgers } from "./servedLedgers.ts"

const drafts = Number(process.env.DRAFTS ?? 150)
const seed = Number(process.env.DRAFTS_SEED ?? Date.now() % 2 ** 31)

const ofHousehold = new Set(["household", "person", "employment", "appointment", "grant", "trainee"])

/** Cells by which a draft may touch what other households have, of which the server alone knows. */
const sharing = ["idNumber", "phone", "status", "householdId", "signedBy"]

/** Cells that name somebody elsewhere, of whom the page need not know that there is nobody. */
const named = /signedBy|payee|vacancyId/

/** What comes late in a year: until it does, rules that read its absence say nothing. */
const late = { employment: [], attendance: [], pay: [], grant: [], trainee: [], business: [], referral: [], listed: [] }

test.each([
  ["of whole ledgers", {}],
  ["of ledgers of which some have no row yet", late]
])(
  "a page judges drafts by the facts it was given as the server judges them, %s",
  async (_, without) => {
    console.info(`seed ${seed}; DRAFTS_SEED repeats it`)
    const spoilt = spoiltLedgers(600, seed)
    const ledgers = { ...spoilt, person: withTwins(spoilt.person) }
    const { app } = await servedLedgers([{ ...ledgers, ...without, parameter: parametersIn(ledgers) }])
    const random = new RandomDrafts(ledgers, seed)
    const tally = { judged: 0, found: 0, refused: 0, left: 0 }
    for (let at = 0; at < drafts; at++) {
      const draft = random.next()
      const place = `draft ${at} of seed ${seed}: ${JSON.stringify(draft)}`
      const { asked, judged } = await bothJudgements(app, draft)
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
    expect(tally.judged).toBeGreaterThan(drafts * 0.4)
    expect(tally.found).toBeGreaterThan(drafts * 0.2)
    expect(tally.left).toBeLessThan(drafts * 0.2)
  },
  120_000
)

/** Persons of whom some have the number, or the phone, of one before, often of their own household. */
function withTwins(persons: Ledgers["person"]): Ledgers["person"] {
  return persons.map((person, at) => {
    if (at % 12 === 1) return { ...person, idNumber: persons[at - 1]?.idNumber ?? "" }
    return at % 15 === 7 ? { ...person, phone: persons[at - 7]?.phone ?? null } : person
  })
}

/** Numbers of every kind of jurisdiction, some of them unconfirmed. */
function parametersIn({ household }: Ledgers): Ledgers["parameter"] {
  const counts = catalogue.flatMap(({ id, parameters }) =>
    Object.values(parameters).flatMap(({ kind, name, national, unit }) =>
      kind === "count" && typeof national === "number" ? [{ rule: id, name, unit, national }] : []
    )
  )
  const village = household[0]?.area as AreaCode
  const levels = [null, "county", "township", "village"] as const
  return counts.map(({ rule, name, unit, national }, at) => {
    const level = levels[at % levels.length] ?? null
    return {
      ...{ rule, name, unit, value: String(at % 2 === 0 ? national + 7 : Math.max(1, national - 1)) },
      jurisdiction: level === null ? null : Area.at(village, level),
      from: "2021-06-01" as Day,
      to: at % 3 === 0 ? ("2022-06-30" as Day) : null,
      source: "某地规定",
      sourceDate: null,
      standing: at % 5 === 0 ? ("unconfirmed" as const) : ("confirmed" as const)
    }
  })
}

function isOfHousehold({ rule }: Verdict): boolean {
  return ofHousehold.has(ruleOf(rule)?.view ?? "")
}

/** Whether a verdict cites the row that is drafted itself. */
function isTheirs({ evidence }: Verdict, { values }: DraftOfRow): boolean {
  return evidence.some(({ key }) => key === values.id || key === `${values.appointmentId}/${values.month}`)
}
