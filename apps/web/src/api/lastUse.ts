import { createSignal } from "solid-js"

const key = "wengang.used"
/** Milliseconds within which uses are told once to other tabs. */
const often = 5_000

/** When the server was last asked something by this browser, whichever tab did: its clock, in milliseconds. */
const [lastUse, setLastUse] = createSignal(Date.now())

export { lastUse }

/** The server answered: a session begins to be idle anew. */
export function noteUse(): void {
  const now = Date.now()
  if (now - lastUse() > often) tellOthers(now)
  setLastUse(now)
}

window.addEventListener("storage", (event) => {
  if (event.key === key && Number(event.newValue) > lastUse()) setLastUse(Number(event.newValue))
})

function tellOthers(now: number): void {
  try {
    localStorage.setItem(key, String(now))
  } catch {
    // A browser that keeps nothing warns in each tab by itself.
  }
}
