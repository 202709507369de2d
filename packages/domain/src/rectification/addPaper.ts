import { Result } from "effect"
import * as Remark from "../values/Remark.ts"
import type { Case } from "./Case.ts"
import { type CaseRefusal, refusalOf } from "./CaseRefusal.ts"
import { isSameUnit, type Party } from "./Party.ts"

/** The case after somebody of its unit added a paper of this name: they had a hand in it. */
export function addPaper(one: Case, name: string, actor: Party): Result.Result<Case, CaseRefusal> {
  if (one.state === "closed") return Result.fail(refusalOf("isClosed"))
  if (!isSameUnit(one.unit, actor.unit)) return Result.fail(refusalOf("notRectifier"))
  if (Remark.holdsPersonalNumber(name)) return Result.fail(refusalOf("holdsPersonalNumber"))
  const isKnown = one.rectifiers.some(({ person }) => person === actor.person)
  return Result.succeed(isKnown ? one : { ...one, rectifiers: [...one.rectifiers, actor] })
}
