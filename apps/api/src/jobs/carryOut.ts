import { Acting } from "@wengang/application/acting/Acting.ts"
import { Failure } from "@wengang/application/Failure.ts"
import { today } from "@wengang/application/runs/today.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Cause, Effect, Exit, Layer } from "effect"
import type { Job, JobResult, Message, Order } from "./Job.ts"

/** Does a job and says how it goes to the server that ordered it; then the process ends. */
export async function carryOut({ database, acting, job }: Order): Promise<void> {
  const layers = Layer.merge(layerStorage(database), Layer.succeed(Acting, Acting.of(acting)))
  const exit = await Effect.runPromiseExit(Effect.provide(work(job), layers))
  await say(Exit.isSuccess(exit) ? { kind: "done", result: exit.value } : failed(Cause.squash(exit.cause)))
  process.exit(0)
}

const work = Effect.fnUntraced(function* (job: Job) {
  const asOf = job.asOf ?? (yield* today)
  const run = yield* verify({
    ...job,
    asOf,
    rules: [],
    onProgress: (done, total) => void say({ kind: "progress", done, total })
  })
  const { id, mode, dossiers, examined, verdicts, findings, audit } = run
  const result: JobResult = { run: { id, asOf, mode, dossiers, examined, verdicts }, findings, audit }
  return result
})

function failed(error: unknown): Message {
  if (error instanceof Failure) return { kind: "failed", code: error.code, sentence: error.sentence }
  if (process.env.WENGANG_DEBUG === "1") console.error(error)
  return {
    kind: "failed",
    code: "unexpected",
    sentence: { zh: "程序出错，没有写入任何内容。", en: "The program failed; nothing was written." }
  }
}

function say(message: Message): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve()
    else process.send(message, () => resolve())
  })
}
