import type { Draft } from "./Draft.ts"
import type { Judged } from "./judgeDrafts.ts"
import { type Judge, loadFacts } from "./loadFacts.ts"
import { wantedBy } from "./WantedFacts.ts"

type Cells = Draft["values"]

/** What is written for one holder and month; absent where nothing is. */
export interface MonthCells {
  readonly attendance?: Cells
  readonly pay?: Cells
}

/** Judges what is written into the sheet of a month, at once. */
export interface MonthJudge {
  /**
   * The verdicts that saving it would open; undefined where only the server can tell: the household is not at hand, or a
   * cell is none that it takes.
   */
  readonly judge: (appointment: string, month: string, written: MonthCells) => Judged["opened"] | undefined
  /** Fetches the facts of an appointment anew: it was saved, or somebody else has changed it. */
  readonly again: (appointment: string) => Promise<void>
}

/** The most that is asked for at once: proxies cut addresses at eight kilobytes. */
const most = 100

/** Fetches what judging the months of some appointments rests on, in as few calls as the server takes. */
export async function judgeMonths(appointments: ReadonlyArray<string>): Promise<MonthJudge> {
  const judges = new Map<string, Judge>()
  const load = async (keys: ReadonlyArray<string>) => {
    const judge = await loadFacts({ ...wantedBy({ ledger: "pay", values: {} }), appointment: keys })
    for (const key of keys) if (judge !== undefined) judges.set(key, judge)
  }
  const parts = Array.from({ length: Math.ceil(appointments.length / most) }, (_, at) => at * most)
  await Promise.all(parts.map((at) => load(appointments.slice(at, at + most))))
  return {
    judge: (appointmentId, month, written) => {
      const known = judges.get(appointmentId)
      const drafts = draftsOf({ appointmentId, month }, written)
      return known && drafts.length > 0 ? known.judgeDrafts(known.held, drafts)?.opened : undefined
    },
    again: (appointment) => load([appointment])
  }
}

function draftsOf(key: Cells, { attendance, pay }: MonthCells): ReadonlyArray<Draft> {
  const days: ReadonlyArray<Draft> =
    attendance === undefined ? [] : [{ ledger: "attendance", values: { ...attendance, ...key } }]
  return pay === undefined ? days : [...days, { ledger: "pay", values: { ...pay, ...key } }]
}
