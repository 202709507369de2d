import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { SortOrder } from "../SortOrder.ts"
import { suspicionFilters } from "../SuspicionQuery.ts"
import { auditFilters } from "./audit.ts"
import { caseFilters } from "./cases.ts"
import { format, media } from "./exportOf.ts"
import { PastDay, RowLedger } from "./rows.ts"

export const exportRowsEndpoint = endpoint({
  id: "exportRows",
  method: "GET",
  path: "/api/ledgers/{ledger}/export",
  tag: "ledgers",
  summary: { zh: "导出台账", en: "The rows of a ledger as a file, masked as in lists" },
  access: "ledger.export",
  params: Schema.Struct({ ledger: RowLedger }),
  query: Schema.Struct({
    format,
    area: Schema.optionalKey(AreaCode),
    /** `field:value`; may be repeated. */
    filter: Schema.optionalKey(Schema.ArrayEnsure(Schema.String)),
    sort: Schema.optionalKey(SortOrder),
    asOf: Schema.optionalKey(PastDay)
  }),
  status: 200,
  answer: null,
  media,
  examples: [
    { name: "personsOfVillage", params: { ledger: "person" }, query: { format: "csv", area: "411081101224" } },
    { name: "latestStartsFirst", params: { ledger: "employment" }, query: { format: "csv", sort: "-startOn" } },
    { name: "asTheyWere", params: { ledger: "person" }, query: { format: "csv", asOf: "2022-03-09" } }
  ]
})

export const exportSuspicionsEndpoint = endpoint({
  id: "exportSuspicions",
  method: "GET",
  path: "/api/suspicions/export",
  tag: "suspicions",
  summary: { zh: "导出疑点", en: "The list of suspicions as a file" },
  access: "ledger.export",
  query: Schema.Struct({ format, ...suspicionFilters, sort: Schema.optionalKey(SortOrder) }),
  status: 200,
  answer: null,
  media,
  examples: [{ name: "errors", query: { format: "xlsx", severity: "error" } }]
})

export const exportCasesEndpoint = endpoint({
  id: "exportCases",
  method: "GET",
  path: "/api/cases/export",
  tag: "cases",
  summary: { zh: "导出整改台账", en: "The list of cases as a file" },
  access: "ledger.export",
  query: Schema.Struct({ format, ...caseFilters, sort: Schema.optionalKey(SortOrder) }),
  status: 200,
  answer: null,
  media,
  examples: [{ name: "overdue", query: { format: "xlsx", lamp: "red" } }]
})

export const exportAuditEndpoint = endpoint({
  id: "exportAudit",
  method: "GET",
  path: "/api/audit/export",
  tag: "audit",
  summary: { zh: "导出审计日志", en: "The audit log as a file" },
  access: "audit.read",
  query: Schema.Struct({ format, ...auditFilters }),
  status: 200,
  answer: null,
  media,
  examples: [{ name: "signIns", query: { format: "csv", action: "session.signIn" } }]
})
