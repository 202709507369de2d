import { Acting } from "@wengang/application/acting/Acting.ts"
import { transact } from "@wengang/application/acting/transact.ts"
import { askMoreTime } from "@wengang/application/cases/askMoreTime.ts"
import { checkWider } from "@wengang/application/cases/checkWider.ts"
import { closeCase } from "@wengang/application/cases/closeCase.ts"
import { decideMoreTime } from "@wengang/application/cases/decideMoreTime.ts"
import { handOnCase } from "@wengang/application/cases/handOnCase.ts"
import { handOverSuspicions } from "@wengang/application/cases/handOverSuspicions.ts"
import { planCase } from "@wengang/application/cases/planCase.ts"
import { reportProgress } from "@wengang/application/cases/reportProgress.ts"
import { returnCase } from "@wengang/application/cases/returnCase.ts"
import { reviewCase } from "@wengang/application/cases/reviewCase.ts"
import { signForCase } from "@wengang/application/cases/signForCase.ts"
import { submitCase } from "@wengang/application/cases/submitCase.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import { CaseStore, type StoredCase } from "@wengang/application/ports/CaseStore.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { confirmSuspicion } from "@wengang/application/suspicions/confirmSuspicion.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import { levelsLeft } from "@wengang/domain/rectification/caseRequirements.ts"
import { lampDays } from "@wengang/domain/rectification/Lamp.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import type { Storage } from "../src/layerStorage.ts"
import { everywhere } from "./storage.ts"

/** What may happen to cases in a history; `pick` chooses the suspicion or the case. */
export interface CaseTurn {
  readonly turn: "confirm" | "handOver" | "onward" | "handOn" | "return" | "moreTime" | "wider"
  readonly pick: number
}

const someone = (role: Role, area: string): Actor => ({
  id: `${role}:${area}`,
  name: "王某",
  role,
  department: null,
  area: area as Area.AreaCode,
  permissions: permissionsOf[role],
  via: "session"
})

/** Does something as somebody. */
export const as = <A, E, R>(actor: Actor, effect: Effect.Effect<A, E, R>) =>
  Effect.provideService(effect, Acting, Acting.of({ actor, from: null, requestId: "Q", idempotency: null }))

export const city = someone("city", "411000000000")
const days = lampDays("2022-03-09" as Day.Day, 3)

/** Something happens to cases, where it may: a refusal leaves all as it is. */
export const takeTurn = ({ turn, pick }: CaseTurn): Effect.Effect<void, never, Storage> =>
  Effect.ignore(turn === "confirm" || turn === "handOver" ? withSuspicion(turn, pick) : withCase(turn, pick))

const withSuspicion = Effect.fnUntraced(function* (turn: "confirm" | "handOver", pick: number) {
  const states = [turn === "confirm" ? "open" : "confirmed"] as const
  const { suspicions } = yield* (yield* FindingStore).list(everywhere, { states }, { limit: 100 })
  const one = suspicions[pick % Math.max(suspicions.length, 1)]
  if (one === undefined) return
  if (turn === "confirm") return yield* Effect.asVoid(as(city, confirmSuspicion({ id: one.id, text: null })))
  const role = Area.levelOf(one.area) === "county" ? "county" : "township"
  yield* as(
    city,
    handOverSuspicions({
      suspicions: [one.id],
      grouped: true,
      unit: { area: Area.at(one.area, role), role, department: null },
      leader: "李某",
      responsible: pick % 2 === 0 ? "王某" : null,
      measure: null,
      deadline: null,
      workingDays: 1 + (pick % 9),
      quality: pick % 3 === 0 ? "足额到人" : null,
      relapseOf: null
    })
  )
})

const withCase = Effect.fnUntraced(function* (turn: CaseTurn["turn"], pick: number) {
  const { cases } = yield* (yield* CaseStore).list(everywhere, {}, days, { limit: 100 })
  const one = cases[pick % Math.max(cases.length, 1)]
  if (one === undefined) return
  const { id } = one.case
  const request = { id, version: one.version }
  const rectifier = someone(Area.levelOf(one.case.unit.area) === "county" ? "county" : "township", one.case.unit.area)
  if (turn === "wider") {
    yield* as(city, checkWider({ id, area: null, result: "已全面排查" }))
  } else if (turn === "handOn") {
    // To the bureau of the county that the findings lie in by now, and back to the office of their place.
    const { findings } = one.case
    const found = yield* (yield* FindingStore).find(everywhere, findings[0] ?? "")
    const at = Area.at(found?.suspicion.area ?? one.case.area, pick % 2 === 0 ? "county" : "township")
    const role = Area.levelOf(at) === "county" ? "county" : "township"
    const unit = { area: at, role, department: null } as const
    yield* as(city, handOnCase({ ...request, unit, leader: null, deadline: null, reason: "职责已经划转" }))
  } else if (turn === "return") {
    yield* as(city, returnCase({ ...request, reason: "凭证缺少签字" }))
  } else if (turn === "moreTime" && one.case.extension === null) {
    const until = Day.plusDays(one.case.deadline ?? one.case.handedOverOn, 1 + (pick % 20))
    yield* as(rectifier, askMoreTime({ ...request, until, reason: "资金尚未拨付" }))
  } else if (turn === "moreTime") {
    yield* as(city, decideMoreTime({ ...request, granted: pick % 2 === 0, reason: "资金已经拨付" }))
  } else yield* onward(one, rectifier)
})

const onward = (one: StoredCase, rectifier: Actor): Effect.Effect<unknown, Failure, Storage> => {
  const request = { id: one.case.id, version: one.version }
  switch (one.case.state) {
    case "handedOver":
      return as(rectifier, signForCase(request))
    case "signedFor":
      return as(
        rectifier,
        planCase({ ...request, responsible: "王某", measure: "补发工资", deadline: null, quality: "到人" })
      )
    case "planned":
      return as(rectifier, reportProgress({ ...request, text: "正在筹措资金" }))
    case "inHand":
      return as(rectifier, submitWithPaper(request))
    case "submitted":
    case "reviewed": {
      const [level] = levelsLeft(one.case)
      if (level === undefined) return as(city, closeCase(request))
      const role = level === "county" || level === "township" ? level : "city"
      return as(someone(role, Area.at(one.case.area, level)), reviewCase(request))
    }
    case "closed":
      return Effect.void
  }
}

const submitWithPaper = Effect.fnUntraced(function* (request: { readonly id: string; readonly version: string }) {
  const digest = "0".repeat(64)
  yield* transact("case.rectify", ({ cases }, reach) =>
    Effect.gen(function* () {
      const found = yield* cases.find(reach, request.id)
      if (found === undefined) return yield* Effect.die("no such case")
      const paper = { digest, name: "凭证.pdf", mediaType: "application/pdf", size: 9, actorId: "r", actorName: "王某" }
      yield* cases.addPaper(found, paper)
      return { value: null, notes: [{ action: "case.addPaper", object: null, area: null }] }
    })
  )
  return yield* submitCase({ ...request, account: "欠发工资已补发", evidence: [digest] })
})
