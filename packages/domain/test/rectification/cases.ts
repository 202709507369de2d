import { Result } from "effect"
import type { Case } from "../../src/rectification/Case.ts"
import type { CaseEvent, CaseEventKind } from "../../src/rectification/CaseEvent.ts"
import { advance } from "../../src/rectification/CaseTransitions.ts"
import { type HandOver, handOver } from "../../src/rectification/handOver.ts"
import type { Party } from "../../src/rectification/Party.ts"
import type { Day } from "../../src/values/Day.ts"
import { area, day, village } from "../dossier.ts"

const party = (person: string, name: string, code: string): Party => ({ person, unit: { name, area: area(code) } })

/** Who takes part in a case of a village: those who rectify, those who review, and some who have no part in it. */
export const parties = {
  villager: party("甲", "某村民委员会", village),
  colleague: party("乙", "某村民委员会", village),
  township: party("丙", "某镇人民政府", "411081101000"),
  county: party("丁", "某县人社局", "411081000000"),
  city: party("戊", "某市调研组", "411000000000"),
  /** The villager, now of the township. */
  turncoat: party("甲", "某镇人民政府", "411081101000"),
  stranger: party("己", "邻镇人民政府", "411081102000")
} as const

export const handedOn = day("2022-03-09")

export const asked: HandOver = {
  id: "Z1",
  findings: ["pay.in-arrears|appointment|A1"],
  rule: "pay.in-arrears",
  area: village,
  foundAt: "city",
  unit: parties.villager.unit,
  leader: null,
  plan: null,
  deadline: day("2022-03-21"),
  quality: "足额到人"
}

export const handed: Case = Result.getOrThrow(handOver(asked, parties.city, handedOn))

export const events: { readonly [K in CaseEventKind]: Extract<CaseEvent, { readonly kind: K }> } = {
  signFor: { kind: "signFor" },
  plan: { kind: "plan", responsible: "王某", measure: "补发欠发工资", deadline: null, quality: null },
  report: { kind: "report", text: "正在筹措资金" },
  submit: { kind: "submit", account: "欠发工资已补发", evidence: [{ digest: "d1", name: "三月发放凭证" }] },
  review: { kind: "review" },
  return: { kind: "return", reason: "凭证缺少签字" },
  close: { kind: "close" },
  askExtension: { kind: "askExtension", until: day("2022-03-31"), reason: "资金尚未拨付" },
  grantExtension: { kind: "grantExtension" },
  refuseExtension: { kind: "refuseExtension", reason: "资金已经拨付" },
  handOn: {
    kind: "handOn",
    unit: parties.township.unit,
    area: village,
    leader: null,
    deadline: null,
    reason: "该村已撤并，由镇整改"
  }
}

/** The case after steps that are all allowed. */
export function after(
  start: Case,
  ...steps: ReadonlyArray<readonly [CaseEventKind, keyof typeof parties, Day?]>
): Case {
  return steps.reduce(
    (one, [kind, who, on = one.changedOn]) => Result.getOrThrow(advance(one, events[kind], parties[who], on)),
    start
  )
}

/** What comes of one step: the state, or the refusal's code. */
export function outcomeOf(one: Case, event: CaseEvent, who: keyof typeof parties, on: Day = one.changedOn): string {
  const result = advance(one, event, parties[who], on)
  return Result.isSuccess(result) ? result.success.state : `refused: ${result.failure.code}`
}

const signed = after(handed, ["signFor", "villager"])
const planned = after(signed, ["plan", "villager"])
const inHand = after(planned, ["report", "villager"])
const submitted = after(inHand, ["submit", "colleague"])
const reviewed = after(submitted, ["review", "township"], ["review", "county"], ["review", "city"])

/** A case in each state; the one under review has passed all levels. */
export const inState = {
  handedOver: handed,
  signedFor: signed,
  planned,
  inHand,
  submitted,
  reviewed,
  closed: after(reviewed, ["close", "city"])
} as const
