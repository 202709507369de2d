import type { Endpoint } from "./Endpoint.ts"
import * as accounts from "./endpoints/accounts.ts"
import * as areas from "./endpoints/areas.ts"
import * as audit from "./endpoints/audit.ts"
import * as bulk from "./endpoints/bulk.ts"
import * as caseSteps from "./endpoints/caseSteps.ts"
import * as cases from "./endpoints/cases.ts"
import * as changes from "./endpoints/changes.ts"
import * as concerned from "./endpoints/concerned.ts"
import * as exports from "./endpoints/exports.ts"
import * as facts from "./endpoints/facts.ts"
import * as figures from "./endpoints/figures.ts"
import * as households from "./endpoints/households.ts"
import * as imports from "./endpoints/imports.ts"
import * as jobs from "./endpoints/jobs.ts"
import * as judgements from "./endpoints/judgements.ts"
import * as keys from "./endpoints/keys.ts"
import * as listed from "./endpoints/listed.ts"
import * as names from "./endpoints/names.ts"
import * as openApi from "./endpoints/openApi.ts"
import * as papers from "./endpoints/papers.ts"
import * as parameters from "./endpoints/parameters.ts"
import * as payLists from "./endpoints/payLists.ts"
import * as rows from "./endpoints/rows.ts"
import * as rules from "./endpoints/rules.ts"
import * as runs from "./endpoints/runs.ts"
import * as service from "./endpoints/service.ts"
import * as session from "./endpoints/session.ts"
import * as settings from "./endpoints/settings.ts"
import * as suspicions from "./endpoints/suspicions.ts"
import * as views from "./endpoints/views.ts"
import * as webhooks from "./endpoints/webhooks.ts"

/** Every operation of the API, as the document lists them. A test holds it against the routes of the server. */
export const endpoints: ReadonlyArray<Endpoint> = [
  session,
  rows,
  bulk,
  listed,
  payLists,
  households,
  facts,
  suspicions,
  figures,
  concerned,
  views,
  judgements,
  cases,
  caseSteps,
  papers,
  exports,
  changes,
  webhooks,
  rules,
  parameters,
  runs,
  jobs,
  imports,
  areas,
  names,
  accounts,
  keys,
  settings,
  audit,
  service,
  openApi
].flatMap((declared) => Object.values(declared as Readonly<Record<string, unknown>>).filter(isEndpoint))

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === "object" && value !== null && "method" in value && "path" in value
}
