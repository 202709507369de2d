import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import { batch, createMemo } from "solid-js"
import { createStore, unwrap } from "solid-js/store"
import type { Draft } from "../forms/draft.ts"
import type { Verdict } from "../ledgers/rows.ts"

/** What is said of a verdict, as it is sent with the write. */
export interface Remark {
  readonly rule: string
  readonly subject: { readonly kind: SubjectKind; readonly id: string }
  readonly reason: string
}

type About = Pick<Verdict, "rule" | "subject">

const cut = "\n"

/**
 * What whoever writes says of warnings, row by row, before the rows are saved: kept as a draft, as what is typed is, until
 * the row is saved or let go of. Errors cannot be remarked away: those are acknowledged.
 */
export function createRemarks(draft: Draft) {
  const [texts, setTexts] = createStore<Record<string, string | undefined>>({ ...draft.read() })
  const keep = () => {
    const some = Object.entries(unwrap(texts)).filter(([, text]) => text)
    if (some.length === 0) draft.forget()
    else draft.keep(Object.fromEntries(some) as Readonly<Record<string, string>>)
  }
  const change = (entries: ReadonlyArray<readonly [key: string, text: string | undefined]>) => {
    batch(() => {
      for (const [key, text] of entries) setTexts(key, text)
    })
    keep()
  }
  const remarked = createMemo(
    () => new Set(Object.entries(texts).flatMap(([key, text]) => ((text ?? "").trim() === "" ? [] : [rowOf(key)])))
  )
  const ofRow = (row: string) => Object.entries(texts).filter(([key]) => key.startsWith(row + cut))
  return {
    of: (row: string, about: About) => texts[keyOf(row, about)] ?? "",
    set: (row: string, about: About, text: string) => change([[keyOf(row, about), text]]),
    /** The same words for many. */
    setAll: (all: ReadonlyArray<readonly [row: string, about: About]>, text: string) =>
      change(all.map(([row, about]) => [keyOf(row, about), text])),
    /** Whether something is said of a warning of a row. */
    isRemarked: (row: string) => remarked().has(row),
    /** What is to be sent with a row. */
    sentWith: (row: string): ReadonlyArray<Remark> =>
      ofRow(row).flatMap(([key, text]) => {
        const reason = (text ?? "").trim()
        return reason === "" ? [] : [{ ...aboutOf(key), reason }]
      }),
    /** A row is another now: what was said of its warnings is said there. */
    move: (from: string, to: string) =>
      change(
        ofRow(from).flatMap(([key, text]) => [[key, undefined] as const, [to + key.slice(from.length), text] as const])
      ),
    drop: (row: string) => change(ofRow(row).map(([key]) => [key, undefined])),
    forget: () => change(Object.keys(unwrap(texts)).map((key) => [key, undefined]))
  }
}

export type Remarks = ReturnType<typeof createRemarks>

/** Whether a verdict is a warning: one that may be written down with a remark, not one that keeps the row from being saved. */
export function isWarning({ severity }: Pick<Verdict, "severity">): boolean {
  return severity !== "error"
}

function keyOf(row: string, about: About): string {
  return row + cut + fingerprintOf(about as Parameters<typeof fingerprintOf>[0])
}

function rowOf(key: string): string {
  return key.slice(0, key.indexOf(cut))
}

function aboutOf(key: string): Pick<Remark, "rule" | "subject"> {
  const [rule = "", kind = "", ...id] = key.slice(key.indexOf(cut) + cut.length).split("|")
  return { rule, subject: { kind: kind as SubjectKind, id: id.join("|") } }
}
