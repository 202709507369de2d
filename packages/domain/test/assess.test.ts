import { describe, expect, test } from "vitest"
import { Assessor, assessHousehold, fillIn } from "../src/assess.ts"
import type { ParameterWindow } from "../src/policies/Parameter.ts"
import { PolicyBook } from "../src/policies/PolicyBook.ts"
import { ledgerStale } from "../src/rules/employment/ledger.stale.ts"
import { fail } from "../src/rules/Outcome.ts"
import { postAgreementTooLong } from "../src/rules/post/post.agreement-too-long.ts"
import { postMultiplePosts } from "../src/rules/post/post.multiple-posts.ts"
import { count, parameter, type Rule, rule } from "../src/rules/Rule.ts"
import { personLabourContradictsAge } from "../src/rules/register/person.labour-contradicts-age.ts"
import { trainingNeverTrained } from "../src/rules/training/training.never-trained.ts"
import {
  aCase,
  aClassDossier,
  aHousehold,
  anAppointment,
  anEmployment,
  anInspection,
  aPerson,
  aPlan,
  aPost,
  area,
  aVacancy,
  day,
  dossierOf,
  noticeDay,
  supplyWithout,
  village,
  villageOf
} from "./dossier.ts"

const alike = (...list: ReadonlyArray<unknown>) => list as ReadonlyArray<Rule>
const options = (rules: ReadonlyArray<Rule>, policies = PolicyBook.national) => ({
  rules,
  policies,
  asOf: noticeDay,
  supply: supplyWithout()
})
const window = (changes: Partial<ParameterWindow>): ParameterWindow => ({
  rule: "ledger.stale",
  name: "days",
  value: 10,
  unit: "天",
  jurisdiction: null,
  from: day("2022-01-01"),
  to: null,
  source: { title: "某县规定", date: null },
  standing: "confirmed",
  ...changes
})
const stale = dossierOf({ employments: [{ ...anEmployment, verifiedOn: day("2022-02-20") }] })

describe("terms", () => {
  test("a finding from an unconfirmed value says so", () => {
    const old = dossierOf({ employments: [{ ...anEmployment, verifiedOn: day("2022-01-01") }] })
    const [verdict] = assessHousehold(old, options(alike(ledgerStale))).verdicts
    expect(verdict?.message).toEqual({
      zh: "务工记录上次核实日期为2022年1月1日，已超过35天。（依据的参数待核实）",
      en: "The record was last verified on 2022-01-01, more than 35 days ago. (rests on an unconfirmed parameter)"
    })
  })

  const longAgreement = { ...anAppointment, agreementTo: day("2026-03-01") }
  const heldAt = (level: "village" | "county") =>
    dossierOf({ posts: [{ ...aPost, level }], appointments: [longAgreement] })
  const [rural, ordinary] = ["ruralMonths", "ordinaryMonths"].map((name) => ({ rule: "post.agreement-too-long", name }))
  const retirement = {
    rule: "person.labour-contradicts-age",
    name: "retirementAge",
    value: 60,
    standing: "unconfirmed"
  } as const
  test.each([
    ["the months of village posts, of such a post", postAgreementTooLong, heldAt("village"), [], true],
    ["the months of village posts, of another", postAgreementTooLong, heldAt("county"), [], false],
    [
      "the months of other posts, of a village post",
      postAgreementTooLong,
      heldAt("village"),
      [window({ ...rural, value: 12 }), window({ ...ordinary, value: 36, standing: "unconfirmed" })],
      false
    ],
    [
      "all of them",
      postAgreementTooLong,
      heldAt("county"),
      [window({ ...ordinary, value: 36, standing: "unconfirmed" })],
      true
    ],
    [
      "the age of retirement, of a child with labour",
      personLabourContradictsAge,
      dossierOf({ persons: [{ ...aPerson, bornOn: day("2010-03-01") }] }),
      [window(retirement)],
      false
    ],
    [
      "the age of retirement, of an adult without labour",
      personLabourContradictsAge,
      dossierOf({ persons: [{ ...aPerson, bornOn: day("1990-03-01"), labour: "none", health: "healthy" }] }),
      [window(retirement)],
      true
    ]
  ] as const)("a finding says what it rests on itself: nobody confirmed %s", (_, judged, dossier, windows, says) => {
    const { verdicts } = assessHousehold(dossier, options(alike(judged), new PolicyBook(windows)))
    expect(verdicts.map(({ message }) => message.zh.endsWith("（依据的参数待核实）"))).toEqual([says])
  })

  test("a confirmed window of the place decides, and until when is said", () => {
    const policies = new PolicyBook([
      window({ jurisdiction: area("411081000000"), to: day("2022-03-31") }),
      window({ jurisdiction: area("411082000000"), value: 99 })
    ])
    expect(assessHousehold(stale, options(alike(ledgerStale), policies)).verdicts).toEqual([
      {
        rule: "ledger.stale",
        subject: { kind: "employment", id: "E1" },
        area: village,
        severity: "reminder",
        message: {
          zh: "务工记录上次核实日期为2022年2月20日，已超过10天。",
          en: "The record was last verified on 2022-02-20, more than 10 days ago."
        },
        evidence: [
          { sheet: "就业", key: "E1", field: "verifiedOn", value: "2022-02-20" },
          { sheet: "就业", key: "E1", field: "startOn", value: "2021-01-01" },
          { sheet: "就业", key: "E1", field: "endOn", value: null }
        ],
        recheckOn: "2022-04-01"
      }
    ])
    expect(assessHousehold(stale, options(alike(ledgerStale))).verdicts).toEqual([])
  })

  test("a rule whose parameter is unknown cannot be judged", () => {
    const policies = new PolicyBook([window({ value: null })])
    expect(assessHousehold(stale, options(alike(ledgerStale), policies))).toMatchObject({
      verdicts: [],
      coverage: [{ judged: 1, notEvaluable: 1, missing: [{ sheet: "参数", field: "days", subjects: 1 }] }]
    })
  })

  test("a rule that can do without a parameter is handed null", () => {
    const lenient = rule({
      ...ledgerStale,
      id: "some.rule",
      parameters: { limit: count({ ...ledgerStale.parameters.days, name: "limit", national: null, optional: true }) },
      check: (_, __, { limit }) => fail({ zh: String(limit), en: "" }, [])
    })
    const [verdict] = assessHousehold(stale, options(alike(lenient))).verdicts
    expect(verdict?.message.zh).toBe("null（依据的参数待核实）")
  })
})

describe("who is judged", () => {
  const gone = dossierOf({ persons: [{ ...aPerson, status: "deceased" }], employments: [anEmployment] })

  test("person rules judge those on the register", () => {
    expect(assessHousehold(gone, options(alike(trainingNeverTrained))).coverage).toMatchObject([
      { judged: 1, notApplicable: 1 }
    ])
    expect(assessHousehold(dossierOf(), options(alike(trainingNeverTrained))).coverage).toMatchObject([
      { judged: 1, failed: 1 }
    ])
  })

  test("those of any status judge everybody", () => {
    const anyStatus = { ...trainingNeverTrained, anyStatus: true }
    expect(assessHousehold(gone, options(alike(anyStatus))).coverage).toMatchObject([{ failed: 1 }])
  })

  test("employment rules judge whatever the person's status", () => {
    expect(assessHousehold(gone, options(alike(ledgerStale))).coverage).toMatchObject([{ passed: 1 }])
  })
})

describe("scope", () => {
  const elsewhere = area("411081105207")
  const rows = {
    posts: [aPost, { ...aPost, id: "G2", area: elsewhere }],
    appointments: [anAppointment, { ...anAppointment, id: "A2", postId: "G2" }]
  }
  const everywhere = rule({
    ...ledgerStale,
    id: "some.rule",
    view: "appointment",
    check: () => fail({ zh: "", en: "" }, [])
  })

  test("a verdict on an appointment belongs to the post's village, and only those asked for are judged", () => {
    const inScope = (code: string) => code === elsewhere
    const { verdicts, coverage } = assessHousehold(dossierOf(rows), { ...options(alike(everywhere)), inScope })
    expect(verdicts).toMatchObject([{ area: elsewhere, subject: { kind: "appointment", id: "A2" } }])
    expect(coverage).toMatchObject([{ judged: 1 }])
    expect(assessHousehold(dossierOf(rows), options(alike(everywhere))).verdicts).toHaveLength(2)
  })
})

describe("when a dossier is due", () => {
  test("passed outcomes count, the earliest first", () => {
    const assessor = new Assessor(options(alike(postMultiplePosts, ledgerStale)))
    const ending = dossierOf({
      employments: [{ ...anEmployment, verifiedOn: day("2022-03-01") }],
      posts: [aPost],
      appointments: [{ ...anAppointment, endOn: day("2022-06-30") }]
    })
    expect(assessor.household(ending)).toBe("2022-04-06")
    expect(assessor.household(dossierOf())).toBeNull()
    expect(assessor.verdicts).toEqual([])
  })

  test("nothing is due where no rule looks", () => {
    const assessor = new Assessor(options([]))
    expect(assessor.household(stale)).toBeNull()
    expect(assessor.village(villageOf({}))).toBeNull()
    expect(assessor.plan(aPlan)).toBeNull()
    expect(assessor.county({ area: area("411081000000"), coverage: [], reserve: null })).toBeNull()
  })
})

describe("every kind of dossier", () => {
  const views = [
    "village",
    "holding",
    "post",
    "plan",
    "class",
    "vacancy",
    "coverage",
    "reserve",
    "inspection",
    "case"
  ] as const
  const rules = views.map((view) =>
    rule({ ...ledgerStale, id: `some.${view}`, view, check: () => fail({ zh: "", en: "" }, []) } as never)
  )

  test("is judged by the rules on it, and names its subject and area", () => {
    const assessor = new Assessor(options(alike(...rules)))
    const county = area("411081000000")
    const counted = { area: county, changesOn: null }
    assessor.village(villageOf({ appointments: [anAppointment] }))
    assessor.plan(aPlan)
    assessor.class(aClassDossier)
    assessor.vacancy(aVacancy)
    assessor.inspection(anInspection)
    assessor.case(aCase)
    assessor.county({
      area: county,
      coverage: [{ ...counted, grant: "transport", eligible: 0, paid: 0, evaluable: true }],
      reserve: { ...counted, seekers: 0, openHeadcount: 0 }
    })
    expect(assessor.verdicts.map((one) => [one.rule, one.subject.kind, one.subject.id, one.area])).toEqual([
      ["some.village", "area", village, village],
      ["some.post", "post", "G1", village],
      ["some.holding", "appointment", "A1", village],
      ["some.plan", "plan", "J1", "411081101000"],
      ["some.class", "class", "C1", "411081101000"],
      ["some.vacancy", "vacancy", "V1", "411081101000"],
      ["some.inspection", "inspection", "T1", "411000000000"],
      ["some.case", "case", "Z1", village],
      ["some.coverage", "area", "411081000000/transport", county],
      ["some.reserve", "area", "411081000000", county]
    ])
  })
})

test("words are filled in with the values of parameters in their language, unknown names left alone", () => {
  const since = parameter<string>({ ...ledgerStale.parameters.days, kind: "month", name: "since", national: "2020-01" })
  const parameters = { days: ledgerStale.parameters.days, since }
  const settings: Readonly<Record<string, number | string | null>> = { days: 35, since: "2020-01" }
  const words = { zh: "{since}起{days}天，{other}", en: "{days} days since {since}, {other}" }
  expect(fillIn({ parameters }, words, (name) => settings[name] ?? null)).toEqual({
    zh: "2020年1月起35天，{other}",
    en: "35 days since 2020-01, {other}"
  })
  expect(fillIn({ parameters }, { zh: "{days}", en: "{days}" }, () => null)).toEqual({ zh: "未设定", en: "not set" })
})

test("households without members are judged", () => {
  const empty = dossierOf({ households: [aHousehold], persons: [] })
  expect(assessHousehold(empty, options(alike(ledgerStale)))).toMatchObject({ verdicts: [] })
})
