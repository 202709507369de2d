import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import type { format } from "@wengang/contract/endpoints/exportOf.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { Effect, Stream } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Ports, Runtime } from "../Runtime.ts"
import type { Asked } from "../serve.ts"
import { serveFile } from "../serveFile.ts"
import { download } from "./download.ts"

/** What a list is called as a file, and its columns. */
interface Sheet {
  readonly name: string
  readonly fields: Readonly<Record<string, Field>>
}

type Pages = Stream.Stream<ReadonlyArray<object>, Failure>
type Exporting<E extends Endpoint> = (asked: Asked<E>) => Effect.Effect<Pages, Failure, Ports | Acting>

/** Serves an endpoint that answers a list as a file. */
export function serveList<E extends Endpoint>(
  app: Hono<Env>,
  runtime: Runtime,
  endpoint: E,
  sheet: Sheet,
  exporting: Exporting<E>
): void {
  serveFile(app, runtime, endpoint, (asked) =>
    Effect.flatMap(exporting(asked), (pages) => {
      const { format: wanted } = asked.query as { readonly format: (typeof format)["Type"] }
      const rows = Stream.toAsyncIterable(pages) as AsyncIterable<ReadonlyArray<Readonly<Record<string, unknown>>>>
      return download({ ...sheet, pages: rows }, wanted)
    })
  )
}
