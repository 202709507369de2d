import type { FailureCode } from "@wengang/application/Failure.ts"
import type { ContentfulStatusCode } from "hono/utils/http-status"

/** The HTTP status of each failure. */
export const statusOf: Readonly<Record<FailureCode, ContentfulStatusCode>> = {
  "unreadable-input": 422,
  "wrong-usage": 400,
  "unknown-rule": 404,
  "unknown-area": 404,
  "unknown-subject": 404,
  "not-found": 404,
  forbidden: 403,
  "not-signed-in": 401,
  "sign-in-failed": 401,
  "second-factor-needed": 401,
  "locked-out": 403,
  "weak-password": 422,
  conflict: 409,
  "version-changed": 412,
  "version-missing": 428,
  "idempotency-conflict": 422,
  "refused-by-rules": 422,
  "invalid-row": 422,
  "invalid-transition": 409,
  "too-large": 413,
  "too-many-requests": 429,
  "database-newer": 503,
  "database-older": 503,
  "database-unreadable": 503,
  "database-unwritable": 503,
  "database-busy": 503,
  "disk-full": 507,
  "key-missing": 503,
  "key-wrong": 503,
  "key-malformed": 503,
  "run-under-way": 409,
  "port-in-use": 503,
  unexpected: 500
}
