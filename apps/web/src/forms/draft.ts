const prefix = "wengang.draft."

/** What somebody typed and did not save; it stays with the tab, so that an ended session or a reload loses nothing. */
export interface Draft {
  readonly read: () => Readonly<Record<string, string>> | undefined
  readonly keep: (texts: Readonly<Record<string, string>>) => void
  readonly forget: () => void
}

/** The draft of one form for one person. */
export function draftOf(person: string, form: string): Draft {
  const key = `${prefix}${person}.${form}`
  return {
    read: () =>
      attempt(() => {
        const found = JSON.parse(sessionStorage.getItem(key) ?? "null") ?? undefined
        if (found !== undefined) window.addEventListener("beforeunload", askFirst)
        return found
      }),
    keep: (texts) =>
      attempt(() => {
        sessionStorage.setItem(key, JSON.stringify(texts))
        window.addEventListener("beforeunload", askFirst)
      }),
    forget: () =>
      attempt(() => {
        sessionStorage.removeItem(key)
        if (kept().length === 0) window.removeEventListener("beforeunload", askFirst)
      })
  }
}

/** Forgets all drafts: who signs out leaves nothing behind. */
export function forgetDrafts(): void {
  attempt(() => {
    for (const key of kept()) sessionStorage.removeItem(key)
    window.removeEventListener("beforeunload", askFirst)
  })
}

function kept(): ReadonlyArray<string> {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix))
}

/** A tab that is closed takes its drafts along: machines are shared, and nothing of them is to stay. So the browser asks. */
function askFirst(event: BeforeUnloadEvent): void {
  if (kept().length === 0) return
  event.preventDefault()
  // What Chrome before 119 looks at.
  event.returnValue = ""
}

/** A browser that keeps nothing loses drafts, and nothing else. */
function attempt<A>(work: () => A): A | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
