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
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? "null") ?? undefined),
    keep: (texts) => attempt(() => sessionStorage.setItem(key, JSON.stringify(texts))),
    forget: () => attempt(() => sessionStorage.removeItem(key))
  }
}

/** Forgets all drafts: who signs out leaves nothing behind. */
export function forgetDrafts(): void {
  attempt(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  })
}

/** A browser that keeps nothing loses drafts, and nothing else. */
function attempt<A>(work: () => A): A | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
