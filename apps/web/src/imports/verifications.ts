import type { AnswerTo } from "@wengang/contract/Call.ts"
import { type listImportsEndpoint, showImportEndpoint } from "@wengang/contract/endpoints/imports.ts"
import { createSignal, onCleanup } from "solid-js"
import { call } from "../api/call.ts"

export type Import = AnswerTo<typeof listImportsEndpoint>["imports"][number]
export type Verification = Import["verification"]

/** How long to wait between two looks, in milliseconds. */
const pause = 1_000

/** How far the runs behind imports are, looked at until they have ended or the page is left. */
export function verifications(onDone: () => void) {
  const [known, setKnown] = createSignal<ReadonlyMap<string, Verification>>(new Map())
  const followed = new Set<string>()
  let isLeft = false
  onCleanup(() => {
    isLeft = true
  })
  const follow = async (id: string) => {
    if (followed.has(id)) return
    followed.add(id)
    try {
      for (;;) {
        const { verification } = await call(showImportEndpoint, { params: { id } })
        if (isLeft) return
        setKnown((before) => new Map(before).set(id, verification))
        if (!isAhead(verification)) break
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      onDone()
    } catch {
      // What is told stays as it was: whoever comes back to the page is told anew.
    } finally {
      followed.delete(id)
    }
  }
  return {
    follow: (id: string) => void follow(id),
    /** What is known of an import's run: undefined where nobody asked. */
    of: (id: string) => known().get(id)
  }
}

/** Whether a run has not ended yet. */
export function isAhead(verification: Verification): boolean {
  return verification?.state === "waiting" || verification?.state === "running"
}
