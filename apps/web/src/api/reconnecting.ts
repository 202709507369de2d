import { healthEndpoint } from "@wengang/contract/endpoints/service.ts"
import { getOwner, onCleanup } from "solid-js"

/** The pauses before the server is looked for again, in milliseconds: the last one repeats. */
const pauses = [2_000, 4_000, 8_000, 15_000, 30_000]

/** As often it is looked for: a quarter of an hour, then only when the network or the reader comes back. */
const most = 32

/** Does something once the server answers again. */
export interface Reconnecting {
  /** The server did not answer: from now on it is looked for. */
  readonly lost: () => void
  /** Somebody is asking it anyway. */
  readonly pause: () => void
  /** It has answered. */
  readonly back: () => void
}

/**
 * Looks for a server that does not answer, ever less often, and acts once it does. That the browser is online says nothing
 * where the network of an office reaches no further than the office: it is a reason to look, no more.
 */
export function reconnecting(act: () => void): Reconnecting {
  let tries = 0
  let isWaiting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const pause = () => {
    isWaiting = false
    clearTimeout(timer)
    window.removeEventListener("online", soon)
    document.removeEventListener("visibilitychange", soon)
  }
  const look = async () => {
    clearTimeout(timer)
    tries += 1
    const isThere = await answers()
    if (!isWaiting) return
    if (!isThere) return later()
    pause()
    act()
  }
  const later = () => {
    clearTimeout(timer)
    if (tries < most) timer = setTimeout(() => void look(), pauses[Math.min(tries, pauses.length - 1)])
  }
  const soon = () => {
    if (document.visibilityState === "hidden") return
    tries = 0
    void look()
  }
  if (getOwner() !== null) onCleanup(pause)
  return {
    lost: () => {
      pause()
      isWaiting = true
      window.addEventListener("online", soon)
      document.addEventListener("visibilitychange", soon)
      later()
    },
    pause,
    back: () => {
      pause()
      tries = 0
    }
  }
}

/** Whether the server answers, and not something that stands before it. */
async function answers(): Promise<boolean> {
  const answer = await fetch(healthEndpoint.path, { cache: "no-store" }).catch(() => undefined)
  return answer?.ok === true
}
