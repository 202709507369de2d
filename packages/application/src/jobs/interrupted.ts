import { type Failure, failure } from "../Failure.ts"

/** A job whose process ended before it did. */
export function interrupted(cause?: unknown): Failure {
  return failure(
    "interrupted",
    "任务中断，没有写入任何内容；请重新发起。",
    "The job was interrupted and wrote nothing; start it again.",
    cause
  )
}
