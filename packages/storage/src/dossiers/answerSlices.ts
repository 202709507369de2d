import { parentPort, workerData } from "node:worker_threads"
import { openReader } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import { type ExaminationTerms, SliceExaminer, type SliceTask } from "./SliceExaminer.ts"

/** What a worker is told. */
export type ToWorker =
  | { readonly type: "hold" }
  | { readonly type: "begin"; readonly terms: ExaminationTerms }
  | { readonly type: "examine"; readonly task: SliceTask }

const reader = new RowReader(openReader(String(workerData)))
let examiner: SliceExaminer | undefined

parentPort?.on("message", (message: ToWorker) => {
  if (message.type === "hold") {
    reader.hold()
    parentPort?.postMessage("held")
  } else if (message.type === "begin") {
    examiner = new SliceExaminer(reader, message.terms)
    parentPort?.postMessage("ready")
  } else {
    parentPort?.postMessage(examiner?.examine(message.task))
  }
})
