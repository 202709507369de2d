import { correctRowEndpoint, createRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createMemo, createSignal } from "solid-js"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { draftOf } from "../../forms/draft.ts"
import { sending } from "../../forms/sending.ts"
import { createRemarks } from "../../judging/remarks.ts"
import { say } from "../../language/language.ts"
import { session } from "../../people/session.ts"
import { textOf, valueIn } from "../fieldText.ts"
import { type Column, columnsOf, keyFields, labelOf, type RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { LedgerRow, Values, Verdict } from "../rows.ts"

/** Under what the remarks of a form are kept, which has one row. */
export const formRow = ""

export type Texts = Readonly<Record<string, string>>

/** A row being written: what somebody typed, what of it is wrong, and how it is saved; who is told once a server that was lost answers again. */
export function editing(ledger: RowLedgerName, row: LedgerRow | undefined, given: Texts, onReached: () => void) {
  const columns = columnsOf(ledger)
  const original: Texts = Object.fromEntries(columns.map((one) => [one.name, textOf(one, row?.values[one.name])]))
  // New rows of one person are a draft of their own, apart from those of another.
  const whose = row?.key ?? given.personId ?? given.appointmentId ?? ""
  const draft = draftOf(session.latest?.id ?? "", `${ledger}.${whose}`)
  const kept = draft.read()
  const remarks = createRemarks(draftOf(session.latest?.id ?? "", `${ledger}.${whose}.remarks`))
  const [texts, setTexts] = createSignal<Texts>({ ...original, ...given, ...kept })
  const [restored, setRestored] = createSignal(kept !== undefined)
  const { busy, error, send, forget } = sending(onReached)

  const set = (name: string, text: string) => {
    setTexts({ ...texts(), [name]: text })
    draft.keep(texts())
  }
  const discard = () => {
    draft.forget()
    remarks.forget()
    setTexts({ ...original, ...given })
    setRestored(false)
  }
  /** The columns of which something else is written than what stands. */
  const changed = createMemo(() => columns.filter(({ name }) => texts()[name] !== original[name]))
  const complete = createMemo(
    () => row !== undefined || columns.every(({ name, required }) => !required || (texts()[name] ?? "").trim() !== "")
  )
  const wrongIn = (column: Column): string | undefined => {
    const read = valueIn(column, texts()[column.name] ?? "")
    if ("wrong" in read) return say(read.wrong)
    return error() instanceof Refusal && (error() as Refusal).details.pointer === `/values/${column.name}`
      ? say((error() as Refusal).sentence)
      : undefined
  }
  /** What is sent: of a new row what is filled in, of a standing one what changed. */
  const values = createMemo((): Values => {
    const sent: Record<string, Values[string]> = {}
    for (const column of changed()) {
      const read = valueIn(column, texts()[column.name] ?? "")
      if ("value" in read) sent[column.name] = read.value
    }
    return sent
  })
  const keyed = createMemo(
    (): Values => ({
      ...Object.fromEntries(row === undefined ? [] : keyFields(ledger).map((name) => [name, row.values[name] ?? null])),
      ...values()
    })
  )
  const isReadable = () => columns.every((column) => "value" in valueIn(column, texts()[column.name] ?? ""))
  const lacking = () => {
    const column = row === undefined && columns.find(({ name, required }) => required && !(texts()[name] ?? "").trim())
    return column ? new Refusal(words.lacking(say(labelOf(column))), 0) : undefined
  }
  /** What cannot be read is not left out in silence. */
  const unread = () => {
    for (const column of columns) {
      const read = valueIn(column, texts()[column.name] ?? "")
      if ("wrong" in read) return new Refusal(words.unread(say(labelOf(column)), say(read.wrong)), 0, "unread")
    }
    return undefined
  }

  /** Saves it in a version; what the server says of it, or undefined where it refused. */
  const save = async (version: string | undefined, reason: string | null) => {
    let written: Awaited<ReturnType<typeof write>> | undefined
    const write = async () => {
      const sent = remarks.sentWith(formRow)
      const body = { values: values(), acknowledged: reason !== null, reason, remarks: sent }
      if (row === undefined) return await call(createRowEndpoint, { params: { ledger }, body })
      return await call(correctRowEndpoint, { params: { ledger, key: row.key }, body }, version)
    }
    await send(async () => {
      const missing = lacking() ?? unread()
      if (missing !== undefined) throw missing
      written = await write()
      draft.forget()
      remarks.forget()
    })
    return written
  }
  const detail = (code: string) => {
    const refusal = error()
    return refusal instanceof Refusal && refusal.code === code ? refusal.details : undefined
  }
  return {
    columns,
    texts,
    set,
    restored,
    remarks,
    discard,
    changed,
    complete: () => complete() && isReadable(),
    keyed,
    wrongIn,
    save,
    busy,
    error,
    /** What went wrong with saving counts no more. */
    forget,
    /** The verdicts for which the server refused to save. */
    refusing: () => detail("refused-by-rules")?.verdicts as ReadonlyArray<Verdict> | undefined,
    /** The row as somebody else has saved it meanwhile. */
    current: () => detail("version-changed")?.current as LedgerRow | undefined
  }
}

export type Editing = ReturnType<typeof editing>
