import { describe, expect, test } from "vitest"
import type { Endpoint } from "../src/Endpoint.ts"
import { endpoints } from "../src/endpoints.ts"

/** Endpoints that answer with rows and are no lists to be taken along, each with why. */
const noExport: Readonly<Record<string, string>> = {
  showHouseholdAsOf: "rows of several ledgers on one page; each ledger's export takes the day",
  showFacts: "what a page judges drafts by, cell by cell: read by programs, cut to a few households",
  showSuspicion: "one suspicion with its evidence; the list of suspicions is exported",
  showCase: "one case with its steps and papers; the list of cases is exported",
  showImport: "one import with its files; the list of imports is exported",
  listRunsUnderWay: "what waits or goes on at this moment; the list of runs is exported",
  showParameterProposal: "one proposal with its steps; the list of proposals is exported",
  traceSubject: "why one rule says what it says of one subject: a page to read",
  listViews: "one's own shortcuts to lists, which say nothing but an address",
  listChanges: "a feed that programs follow by number; it names rows and does not show them",
  listAreas: "the state's own list of areas, a level at a time, for finding one's way",
  findAreas: "the state's own list of areas again, by what was typed of a name",
  nameThings: "the names of what was asked for by code"
}

const paging: ReadonlySet<string> = new Set(["after", "before", "limit"])

describe("every list", () => {
  test("can be taken along as CSV and as a workbook, or says why not", () => {
    const lists = endpoints.filter(answersRows)
    expect(lists.length).toBeGreaterThan(30)
    const without = lists.filter((list) => exportOf(list) === undefined).map(({ id }) => id)
    expect(without.sort()).toEqual(Object.keys(noExport).sort())
  })

  test("is exported in both formats, with its filters, to nobody who may not see it", () => {
    for (const list of endpoints.filter(answersRows)) {
      const file = exportOf(list)
      if (file === undefined) continue
      expect(file.media, file.id).toEqual(["text/csv", expect.stringContaining("spreadsheetml")])
      const filters = queryOf(list).filter((name) => !paging.has(name))
      expect(
        queryOf(file)
          .filter((name) => name !== "format")
          .sort(),
        file.id
      ).toEqual(filters.sort())
      // Rows of ledgers leave by a right of their own; its verb asks for that of the list as well.
      expect([[list.access].flat(), ["ledger.export"]], file.id).toContainEqual([file.access].flat())
    }
  })
})

/** Whether an answer holds rows: a list of objects. */
function answersRows({ method, answer }: Endpoint): boolean {
  if (method !== "GET" || answer === null) return false
  const { fields = {} } = answer as unknown as { readonly fields?: Readonly<Record<string, { readonly ast: Ast }>> }
  return Object.values(fields).some(
    ({ ast }) => ast._tag === "Arrays" && ast.rest?.some(({ _tag }) => _tag === "Objects")
  )
}

interface Ast {
  readonly _tag: string
  readonly rest?: ReadonlyArray<Ast>
}

function exportOf({ path }: Endpoint): Endpoint | undefined {
  return endpoints.find((one) => one.method === "GET" && one.path === `${path}/export`)
}

function queryOf({ query }: Endpoint): Array<string> {
  return Object.keys((query as unknown as { readonly fields?: object } | undefined)?.fields ?? {})
}
