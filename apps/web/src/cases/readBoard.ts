import { countCasesEndpoint, listCasesEndpoint } from "@wengang/contract/endpoints/cases.ts"
import { type CaseState, caseStates } from "@wengang/domain/rectification/Case.ts"
import { call } from "../api/call.ts"
import type { ListedCase } from "./caseAnswers.ts"
import { askedIn, type CaseFilters } from "./caseFilters.ts"

/** The most cards of a column; the table shows the rest. */
const columnSize = 20
/** The most that one answer holds. */
const answerSize = 200
const open = caseStates.filter((state) => state !== "closed")

/** The cases in one state. */
export interface BoardColumn {
  readonly state: CaseState
  /** How many there are, shown or not. */
  readonly count: number
  /** Those due first; of the closed ones, those closed last. */
  readonly cases: ReadonlyArray<ListedCase>
}

/** The board of cases that filters choose, of any state: three questions, and one more for a column that an answer's length cut off. */
export async function readBoard(filters: CaseFilters): Promise<ReadonlyArray<BoardColumn>> {
  const { sort: _, state: __, ...which } = askedIn(filters)
  const list = async (state: ReadonlyArray<CaseState>, limit: number, sort?: string) => {
    const query = { ...which, state, limit: String(limit), ...(sort === undefined ? {} : { sort }) }
    return (await call(listCasesEndpoint, { query })).cases
  }
  const [{ byState }, first, closed] = await Promise.all([
    call(countCasesEndpoint, { query: which }),
    list(open, answerSize),
    list(["closed"], columnSize, "-closedOn")
  ])
  return await Promise.all(
    caseStates.map(async (state): Promise<BoardColumn> => {
      const count = byState[state] ?? 0
      if (state === "closed") return { state, count, cases: closed }
      const cases = first.filter((one) => one.state === state).slice(0, columnSize)
      const cut = first.length === answerSize && cases.length < Math.min(columnSize, count)
      return { state, count, cases: cut ? await list([state], columnSize) : cases }
    })
  )
}
