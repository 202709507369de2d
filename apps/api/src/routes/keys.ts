import { exportKeys, keyColumns } from "@wengang/application/keys/exportKeys.ts"
import { issueKey } from "@wengang/application/keys/issueKey.ts"
import { listKeys } from "@wengang/application/keys/listKeys.ts"
import { revokeKey } from "@wengang/application/keys/revokeKey.ts"
import * as endpoints from "@wengang/contract/endpoints/keys.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/keys`: made by whoever has something to connect, ended by them or by the security administrator. */
export function serveKeys(app: Hono<Env>, runtime: Runtime): void {
  const sheet = { name: "接口密钥", fields: keyColumns }
  serveList(app, runtime, endpoints.exportKeysEndpoint, sheet, () => exportKeys)
  serve(app, runtime, endpoints.listKeysEndpoint, () => Effect.map(listKeys, (keys) => ({ keys })))
  serve(app, runtime, endpoints.issueKeyEndpoint, ({ body }) => issueKey(body))
  serve(app, runtime, endpoints.revokeKeyEndpoint, ({ params }) => revokeKey(params.id))
}
