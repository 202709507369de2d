import type { Permission } from "@wengang/domain/people/Permission.ts"
import { Result } from "effect"
import type { Acting } from "../acting/Acting.ts"
import { lostRight, lostRightWords, type Standing } from "../acting/Standing.ts"
import { type Failure, failure } from "../Failure.ts"
import type { JobKind } from "./StoredJob.ts"

const needed: Readonly<Record<JobKind, Permission>> = {
  verify: "run.start",
  import: "ledger.import",
  preview: "ledger.import",
  rehearse: "parameter.propose",
  trace: "ledger.read"
}

/**
 * Whoever asked for a job, with what is left of their rights now that it starts: never more than they had when they
 * asked. Fails in words where they may not have it done any more.
 */
export function actingNow(
  acting: typeof Acting.Service,
  standing: Standing,
  kind: JobKind
): Result.Result<typeof Acting.Service, Failure> {
  const { actor } = acting
  const lost = lostRight(standing, needed[kind], actor.area)
  if (lost !== null) return Result.fail(noLonger(lostRightWords[lost].zh, lostRightWords[lost].en))
  if (standing.kind !== "known") return Result.succeed(acting)
  const permissions = actor.permissions.filter((one) => standing.permissions.includes(one))
  const { role, department } = standing
  return Result.succeed({ ...acting, actor: { ...actor, role, department, permissions } })
}

function noLonger(zh: string, en: string): Failure {
  return failure(
    "forbidden",
    `任务开始前${zh}，没有执行，也没有写入任何内容。请由有权限的人员重新提交。`,
    `Before the job began ${en}: it was not done, and nothing was written. Somebody who may is to ask for it again.`
  )
}
