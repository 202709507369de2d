import type { ApiKey } from "../ports/ApiKeys.ts"
import type { AuditNote } from "../ports/AuditLog.ts"

/** An entry about a key: what it may and where, never the secret. */
export function noteOnKey(action: string, key: ApiKey): AuditNote {
  const { id, ownerId, name, permissions, area, expiresAt } = key
  return { action, object: { kind: "key", id }, area, after: { ownerId, name, permissions, expiresAt } }
}
