import { countSuspicions } from "@wengang/application/suspicions/countSuspicions.ts"
import { listSuspicions } from "@wengang/application/suspicions/listSuspicions.ts"
import { showSuspicion } from "@wengang/application/suspicions/showSuspicion.ts"
import { CountQuery, SuspicionQuery } from "@wengang/contract/SuspicionQuery.ts"
import { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { query } from "../query.ts"
import { type Runtime, runAs } from "../Runtime.ts"

/** `/api/suspicions` and their counts. */
export const suspicions = (runtime: Runtime) =>
  new Hono<Env>()
    .get("/suspicions", query(SuspicionQuery), async (c) => {
      const { state, ...request } = c.req.valid("query")
      return c.json(
        await runAs(
          runtime,
          c.get("acting"),
          listSuspicions({ ...request, ...(state === undefined ? {} : { states: state }) })
        )
      )
    })
    .get("/suspicions/:id", async (c) =>
      c.json(await runAs(runtime, c.get("acting"), showSuspicion(c.req.param("id"))))
    )
    .get("/counts", query(CountQuery), async (c) => {
      const { state, level, ...request } = c.req.valid("query")
      const filter = { ...request, ...(state === undefined ? {} : { states: state }) }
      return c.json({ counts: await runAs(runtime, c.get("acting"), countSuspicions(filter, level)) })
    })
