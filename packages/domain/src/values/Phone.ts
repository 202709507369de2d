/** Full-width digits made narrow; spaces, hyphens and a leading `+86` removed. Numbers are compared in this form. */
export function normalise(text: string): string {
  // Nearly all are nothing else than digits already.
  if (/^\d*$/.test(text)) return text
  return text
    .normalize("NFKC")
    .replace(/[\s\-\u2010-\u2015\u2212]+/g, "")
    .replace(/^\+86/, "")
}

/**
 * The form by which rows that hold the same number are found. Null of a text without a digit: a hyphen or "无" in many
 * rows is no number that they share.
 */
export function comparable(text: string): string | null {
  const phone = normalise(text)
  return /\d/.test(phone) ? phone : null
}

/** Whether a normalised number is a mobile one: 11 digits of which the first is 1. */
export function isMobile(phone: string): boolean {
  return /^1\d{10}$/.test(phone)
}

/** First three and last four characters, stars between; a short text is all stars. */
export function mask(phone: string): string {
  if (phone.length <= 7) return "*".repeat(phone.length)
  return phone.slice(0, 3) + "*".repeat(phone.length - 7) + phone.slice(-4)
}
