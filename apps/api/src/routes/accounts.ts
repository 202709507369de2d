import { createAccount } from "@wengang/application/accounts/createAccount.ts"
import { accountColumns, exportAccounts } from "@wengang/application/accounts/exportAccounts.ts"
import { listAccounts } from "@wengang/application/accounts/listAccounts.ts"
import { resetAccountPassword } from "@wengang/application/accounts/resetAccountPassword.ts"
import { setAccountActive } from "@wengang/application/accounts/setAccountActive.ts"
import { setAccountRights } from "@wengang/application/accounts/setAccountRights.ts"
import * as endpoints from "@wengang/contract/endpoints/accounts.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/accounts`: made by the system administrator, given rights by the security administrator. */
export function serveAccounts(app: Hono<Env>, runtime: Runtime): void {
  const sheet = { name: "账号", fields: accountColumns }
  serveList(app, runtime, endpoints.exportAccountsEndpoint, sheet, () => exportAccounts)
  serve(app, runtime, endpoints.listAccountsEndpoint, () => Effect.map(listAccounts, (accounts) => ({ accounts })))
  serve(app, runtime, endpoints.createAccountEndpoint, ({ body }) => createAccount(body))
  serve(app, runtime, endpoints.setAccountActiveEndpoint, ({ params, body }) =>
    setAccountActive(params.id, body.active)
  )
  serve(app, runtime, endpoints.resetAccountPasswordEndpoint, ({ params, body }) =>
    resetAccountPassword(params.id, body)
  )
  serve(app, runtime, endpoints.setAccountRightsEndpoint, ({ params, body }) => setAccountRights(params.id, body))
}
