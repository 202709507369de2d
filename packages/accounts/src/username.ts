/** A username as it is kept and compared. */
export function normalUsername(text: string): string {
  return text.trim().toLowerCase()
}

/** Whether a normal username may be given: what the library takes, short enough to be read aloud. */
export function isUsername(text: string): boolean {
  return /^[a-z0-9_.]{3,32}$/.test(text)
}
