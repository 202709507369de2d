import { type Operation, operationOf } from "../src/operation/Operation.ts"
import { settingsOf } from "../src/settings/Settings.ts"

/** The operation of a server under test: what would be logged of things that go wrong is kept instead. */
export function quietOperation(logged: Array<string>, changes: Partial<Operation> = {}): Operation {
  const note = (fields: object, event: string) => void logged.push(JSON.stringify({ ...fields, event }))
  return {
    ...operationOf(settingsOf({}), new AbortController().signal, false),
    logger: { info: () => {}, warn: note, error: note },
    ...changes
  }
}
