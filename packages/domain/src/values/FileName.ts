/** The most characters of a file's name that are kept. */
const longest = 120

/** Characters that steer terminals and screens, or turn the direction of reading so that a name lies about its end. */
const steering = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** What paths are made of, and what file systems forbid. */
const forbidden = /[<>:"|?*]/g

/**
 * A file's name as it may be kept and shown: without folders, without characters that deceive, of bounded length, its
 * ending kept. Empty where nothing is left.
 */
export function tidyName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const tidy = last.replace(steering, "").replace(forbidden, "_").trim().replace(/^\.+/, "")
  const letters = [...tidy]
  if (letters.length <= longest) return tidy
  const ending = [...endingOf(tidy)].slice(0, 10)
  return [...letters.slice(0, longest - ending.length - 1), ".", ...ending].join("")
}

/** What stands after the last full stop, in lower case; empty where there is none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf(".")
  return at < 0 ? "" : name.slice(at + 1).toLowerCase()
}
