import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { AuditLog } from "../ports/AuditLog.ts"

/** Whether every entry of the audit log is what was written, and none is missing. */
export const verifyAudit = Effect.gen(function* () {
  yield* authorise("audit.read")
  return yield* (yield* AuditLog).verify
})
