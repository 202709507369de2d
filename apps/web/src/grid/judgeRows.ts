import { Refusal } from "../api/Refusal.ts"
import type { Verdict } from "../ledgers/rows.ts"
import { Judging } from "./Judging.ts"
import type { RowWrite } from "./saveRows.ts"
import type { RowSaid } from "./saving.ts"

/** Judges what would be written of a row; nothing is saved. */
export type JudgeRow = (writes: ReadonlyArray<RowWrite>) => Promise<ReadonlyArray<Verdict>>

interface Base {
  readonly judge: JudgeRow
  /** How long the keyboard rests before a row is judged, in milliseconds. */
  readonly pause: number
  /** What of a row would be written; undefined where a cell cannot be read. */
  readonly writesOf: (row: string) => ReadonlyArray<RowWrite> | undefined
  readonly tell: (row: string, said: RowSaid | undefined) => void
}

/** Judges the rows of a sheet as they are written; what was said of them before counts no more. */
export function judgeRows({ judge, pause, writesOf, tell }: Base) {
  const judging = new Judging(pause)
  return {
    begin: (rows: ReadonlyArray<string>) => {
      for (const row of rows) {
        tell(row, undefined)
        judging.begin(row, async () => {
          const writes = writesOf(row) ?? []
          if (writes.length === 0) return () => tell(row, undefined)
          try {
            const verdicts = await judge(writes)
            return () => tell(row, { verdicts })
          } catch (error) {
            return () => tell(row, error instanceof Refusal ? { verdicts: [], error } : undefined)
          }
        })
      }
    },
    end: (row: string) => judging.end(row)
  }
}
