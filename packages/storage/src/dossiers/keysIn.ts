import { type RawBuilder, sql } from "kysely"

/**
 * Keys as one parameter, to be looked for with `in`: the statement is then the same for any number of them, so that it is
 * built and prepared once, and they are looked up in their order.
 */
export function keysIn(keys: ReadonlyArray<string>): RawBuilder<never> {
  return sql`(select value from json_each(${JSON.stringify(keys)}))`
}
