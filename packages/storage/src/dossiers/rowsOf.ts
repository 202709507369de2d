import type { RawBuilder } from "kysely"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder } from "./queryBuilder.ts"

/** The rows of a query written in SQL. */
export function rowsOf(reader: RowReader, query: RawBuilder<unknown>): ReadonlyArray<Row> {
  return reader.rows({ compile: () => query.compile(queryBuilder) })
}
