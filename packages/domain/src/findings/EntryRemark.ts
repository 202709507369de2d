import { Result } from "effect"
import type { Verdict } from "../rules/Verdict.ts"
import { type JudgementRefusal, judge } from "./Judgement.ts"

/**
 * What whoever writes a row says of a verdict that the write leaves standing: 填报说明. The write is accepted with it, not
 * the suspicion: that one stays open, and whoever judges it reads this first.
 */
export interface EntryRemark extends Pick<Verdict, "rule" | "subject"> {
  readonly reason: string
}

/** Why words will not do as a remark; undefined where they do. It decides as little as an answer, and is held to the same. */
export function wrongRemark({ reason }: EntryRemark): JudgementRefusal | undefined {
  const judged = judge("open", { kind: "answer", text: reason }, "suspicion")
  return Result.isFailure(judged) ? judged.failure : undefined
}
