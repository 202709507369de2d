import { Effect, Schema } from "effect"
import { PageLimit } from "./PageLimit.ts"

/** How many of the last runs are wanted. */
export const RunQuery = Schema.Struct({
  limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("10")))
})
export type RunQuery = typeof RunQuery.Type
