import type { AnswerTo } from "@wengang/contract/Call.ts"
import { listRunsUnderWayEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { createSignal, onCleanup, onMount } from "solid-js"
import { call } from "../api/call.ts"

export type RunUnderWay = AnswerTo<typeof listRunsUnderWayEndpoint>["runs"][number]

/** How long to wait between two looks, and where the server did not answer, in milliseconds. */
const pause = 1_000
const longPause = 5_000

/**
 * Runs that wait or go on, whoever ordered them, looked at until none is left or the page is. Where there is none nothing is asked
 * any more, so that a session may end: the next look is had when somebody comes back to the window, or says so.
 */
export function runsUnderWay(onEnded: () => void) {
  const [runs, setRuns] = createSignal<ReadonlyArray<RunUnderWay>>([])
  let isLooking = false
  let isLeft = false
  /** Whether there is a run to look at further. */
  const lookOnce = async (): Promise<boolean> => {
    const { runs: now } = await call(listRunsUnderWayEndpoint, {})
    if (isLeft) return false
    const before = runs()
    setRuns(now)
    if (before.some(({ id }) => now.every((one) => one.id !== id))) onEnded()
    return now.length > 0
  }
  const look = async () => {
    if (isLooking) return
    isLooking = true
    for (let goesOn = true; goesOn && !isLeft; ) {
      let wait = pause
      try {
        goesOn = await lookOnce()
      } catch {
        wait = longPause
      }
      if (goesOn) await new Promise((resolve) => setTimeout(resolve, wait))
    }
    isLooking = false
  }
  const again = () => void look()
  onMount(() => {
    again()
    addEventListener("focus", again)
  })
  onCleanup(() => {
    isLeft = true
    removeEventListener("focus", again)
  })
  return { runs, look: again }
}
