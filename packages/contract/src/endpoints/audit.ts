import { roleNames } from "@wengang/domain/people/Role.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect, Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"

const Text = Schema.NullOr(Schema.String)

/** An entry of the audit log. */
export const AuditAnswer = Schema.Struct({
  seq: Schema.Int,
  at: Schema.String,
  actorId: Schema.String,
  actorName: Schema.String,
  role: Schema.Literals(roleNames),
  via: Schema.String,
  from: Text,
  requestId: Schema.String,
  action: Schema.String,
  outcome: Schema.Literals(["done", "refused"]),
  objectKind: Text,
  objectId: Text,
  /** What the account is called by now that the entry is about; null where it is about none, and where that lies out of reach. */
  objectAccount: Schema.NullOr(Schema.Struct({ username: Schema.String, name: Schema.String })),
  area: Schema.NullOr(AreaCode),
  before: Schema.Unknown,
  after: Schema.Unknown,
  reason: Text
})

const Some = Schema.optionalKey(Schema.NonEmptyString)

/** Which entries are wanted. */
export const auditFilters = {
  actorId: Some,
  action: Some,
  objectKind: Some,
  objectId: Some,
  outcome: Schema.optionalKey(Schema.Literals(["done", "refused"])),
  /** Instants, ISO 8601: from the first, before the second. */
  since: Some,
  until: Some
}

export const listAuditEndpoint = endpoint({
  id: "listAudit",
  method: "GET",
  path: "/api/audit",
  tag: "audit",
  summary: { zh: "审计日志，新的在前", en: "The audit log, newest first" },
  access: "audit.read",
  query: Schema.Struct({
    ...auditFilters,
    /** The number before which the page begins. */
    before: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isGreaterThan(0))),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({ entries: Schema.Array(AuditAnswer) }),
  examples: [{ name: "imports", query: { action: "import.take", limit: "5" } }]
})

export const auditStateEndpoint = endpoint({
  id: "verifyAudit",
  method: "GET",
  path: "/api/audit/state",
  tag: "audit",
  summary: { zh: "核对审计日志是否被改动", en: "Whether the audit log was altered" },
  access: "audit.read",
  status: 200,
  answer: Schema.Struct({ entries: Schema.Int, firstAltered: Schema.NullOr(Schema.Int) }),
  examples: [{ name: "now" }]
})
