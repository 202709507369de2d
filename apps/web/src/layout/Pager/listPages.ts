import { useLocation, useSearchParams } from "@solidjs/router"
import { createResource } from "solid-js"
import type { Trail } from "./Pager.tsx"

/** What is asked of a page of a list: how many rows, and after which they begin. */
interface Asked {
  readonly limit: string
  readonly after?: string
}

interface Page {
  readonly next: string | null
  readonly total: number
}

/** Reads the page of a list that the address names, so many rows of it, and tells `Pager` where it lies. */
export function listPages<Q extends object, A extends Page>(
  size: number,
  query: () => Q,
  read: (query: Q & Asked) => Promise<A>
) {
  const [search] = useSearchParams()
  const location = useLocation<Trail>()
  const after = () => (typeof search.after === "string" ? search.after : undefined)
  const wanted = () => {
    const start = after()
    const asked: Asked = { limit: String(size), ...(start === undefined ? {} : { after: start }) }
    return { query: { ...query(), ...asked }, before: start === undefined ? 0 : location.state?.trail?.length }
  }
  const [page, { refetch }] = createResource(wanted, async ({ query, before }) => ({ ...(await read(query)), before }))
  return {
    page,
    again: async () => await refetch(),
    /** Where a page lies that shows so many rows. */
    place: ({ next, total, before }: Page & { readonly before: number | undefined }, shown: number) => ({
      after: after(),
      next,
      pagesBefore: before,
      size,
      shown,
      total
    })
  }
}
