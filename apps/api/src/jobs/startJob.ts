import { fork } from "node:child_process"
import { constants, setPriority } from "node:os"
import { fileURLToPath } from "node:url"
import { Failure } from "@wengang/application/Failure.ts"
import { interrupted } from "@wengang/application/jobs/interrupted.ts"
import type { JobResult } from "@wengang/application/jobs/StoredJob.ts"
import type { Message, Order } from "./Job.ts"

const program = fileURLToPath(new URL("./jobProcess.mjs", import.meta.url))

/** Does a job in a process of its own; rejects with a Failure, also where the process ends without a word. */
export function startJob(
  order: Order,
  onProgress: (done: number, total: number) => void,
  ending: AbortSignal
): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { stdio: ["ignore", "ignore", "inherit", "ipc"] })
    yieldToRequests(child.pid)
    const stop = () => void child.kill("SIGTERM")
    ending.addEventListener("abort", stop, { once: true })
    child.on("message", (message: Message) => {
      if (message.kind === "progress") onProgress(message.done, message.total)
      else if (message.kind === "done") resolve(message.result)
      else reject(new Failure({ code: message.code, sentence: message.sentence }))
    })
    child.once("error", (error) => reject(interrupted(error)))
    child.once("exit", () => {
      ending.removeEventListener("abort", stop)
      reject(interrupted())
    })
    if (ending.aborted) stop()
    child.send(order)
  })
}

/** Lets the server go first wherever both want the processor: people wait for it, and nobody for a job. */
function yieldToRequests(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // A system that knows no priorities, or a job that has ended already.
  }
}
