import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { type AuditFilter, AuditLog } from "../ports/AuditLog.ts"

/** A page of the audit log within reach, newest first; entries of no area, such as sign-ins, are among them. */
export const listAudit = Effect.fn("listAudit")(function* (
  filter: AuditFilter,
  page: { readonly before?: number; readonly limit: number }
) {
  const reach = yield* authorise("audit.read")
  return yield* (yield* AuditLog).list(reach, filter, page)
})
