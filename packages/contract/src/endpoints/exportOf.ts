import { Schema } from "effect"
import { type Endpoint, endpoint, type Pure } from "../Endpoint.ts"

/** The media type of each format in which lists are exported. */
export const mediaTypes = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
} as const

/** The format that is wanted. */
export const format = Schema.Literals(["csv", "xlsx"])

/** What an export is asked where its list has no filters. */
export const FormatQuery = Schema.Struct({ format })

/** The media types of an export. */
export const media = Object.values(mediaTypes)

type Listing<P extends Pure> = Pick<Endpoint<P>, "path" | "tag" | "access" | "params" | "refusals">

type File<Q extends Pure> = Pick<Endpoint<Pure, Q>, "id" | "summary" | "examples"> & { readonly query: Q }

/** A list as a file, at an address below its own, for whoever may see the list. */
export function exportOf<P extends Pure, Q extends Pure>(
  { path, tag, access, params, refusals }: Listing<P>,
  { id, summary, query, examples }: File<Q>
) {
  return endpoint<P, Q, Pure, Schema.Top>({
    id,
    method: "GET",
    path: `${path}/export`,
    tag,
    summary,
    access,
    ...(params === undefined ? {} : { params }),
    ...(refusals === undefined ? {} : { refusals }),
    query,
    status: 200,
    answer: null,
    media,
    ...(examples === undefined ? {} : { examples })
  })
}
