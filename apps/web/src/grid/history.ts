/** A cell written anew; undefined where nothing is written over what stands. */
export interface Change {
  readonly cell: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What somebody does at once, and takes back at once: a word typed, a block of 200 rows pasted. */
export type Action = ReadonlyArray<Change>

/** What was done, and what of it was taken back; the last of each is at the end. */
export interface History {
  readonly done: ReadonlyArray<Action>
  readonly undone: ReadonlyArray<Action>
}

/** A history with an action to be applied. */
export interface Step {
  readonly history: History
  readonly action: Action
}

export const noHistory: History = { done: [], undone: [] }

/** How many actions are remembered. */
const most = 200

/** The history after something was done: what had been taken back before is gone. */
export function withDone(history: History, action: Action): History {
  const changes = action.filter(({ before, after }) => before !== after)
  if (changes.length === 0) return history
  return { done: [...history.done.slice(1 - most), changes], undone: [] }
}

/** Takes the last action back; undefined where there is none. */
export function undo({ done, undone }: History): Step | undefined {
  const last = done[done.length - 1]
  if (last === undefined) return undefined
  return { history: { done: done.slice(0, -1), undone: [...undone, last] }, action: reversed(last) }
}

/** Does again what was taken back last; undefined where there is none. */
export function redo({ done, undone }: History): Step | undefined {
  const last = undone[undone.length - 1]
  if (last === undefined) return undefined
  return { history: { done: [...done, last], undone: undone.slice(0, -1) }, action: last }
}

function reversed(action: Action): Action {
  return [...action].reverse().map(({ cell, before, after }) => ({ cell, before: after, after: before }))
}
