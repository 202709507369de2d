import fc from "fast-check"
import { expect, test } from "vitest"
import { type Action, type History, noHistory, redo, type Step, undo, withDone } from "../src/grid/history.ts"

type Texts = ReadonlyMap<string, string>

const cell = fc.constantFrom("a.days", "a.due", "b.days", "b.due")
const text = fc.option(fc.constantFrom("", "1", "20"), { nil: undefined })
/** What somebody does to a sheet: writes some cells at once, or takes something back, or does it again. */
const deed = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(cell, text, { minKeys: 1 }) },
  fc.constant("undo" as const),
  fc.constant("redo" as const)
)

function applied(texts: Texts, action: Action): Texts {
  const next = new Map(texts)
  for (const { cell, after } of action) {
    if (after === undefined) next.delete(cell)
    else next.set(cell, after)
  }
  return next
}

function actionOf(texts: Texts, written: Readonly<Record<string, string | undefined>>): Action {
  return Object.entries(written).map(([cell, after]) => ({ cell, before: texts.get(cell), after }))
}

test("any sequence of edits and undos gives the state that a pile of former states gives", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      let history: History = noHistory
      let texts: Texts = new Map()
      let past: ReadonlyArray<Texts> = []
      let future: ReadonlyArray<Texts> = []
      const take = (step: Step | undefined) => {
        if (step === undefined) return
        history = step.history
        texts = applied(texts, step.action)
      }
      for (const one of deeds) {
        if (one === "undo") {
          const former = past[past.length - 1]
          if (former !== undefined) {
            future = [...future, texts]
            past = past.slice(0, -1)
          }
          take(undo(history))
          expect([...texts].sort()).toEqual([...(former ?? texts)].sort())
        } else if (one === "redo") {
          const later = future[future.length - 1]
          if (later !== undefined) {
            past = [...past, texts]
            future = future.slice(0, -1)
          }
          take(redo(history))
          expect([...texts].sort()).toEqual([...(later ?? texts)].sort())
        } else {
          const action = actionOf(texts, one)
          const next = applied(texts, action)
          if (JSON.stringify([...next].sort()) !== JSON.stringify([...texts].sort())) {
            past = [...past, texts]
            future = []
          }
          history = withDone(history, action)
          texts = next
        }
      }
      while (history.done.length > 0) take(undo(history))
      expect([...texts]).toEqual([])
    })
  )
})

test("a paste of many cells is taken back at once", () => {
  const paste = Array.from({ length: 400 }, (_, at) => ({ cell: `${at}.days`, before: undefined, after: String(at) }))
  const step = undo(withDone(noHistory, paste))
  expect(step?.action).toHaveLength(400)
  expect(step?.history.done).toEqual([])
})

test("a change to what stands already is none", () => {
  expect(withDone(noHistory, [{ cell: "a.days", before: "3", after: "3" }])).toBe(noHistory)
})
