/** What the API answers when it cannot do what was asked: `application/problem+json` (RFC 9457). */
export interface ApiError {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly message: string
  readonly messageEnglish: string
  /** Names the request in the server's log. */
  readonly requestId: string
  /** For programs: the place of the fault (`pointer`), the verdicts that stand against it, the current version. */
  readonly details?: Readonly<Record<string, unknown>>
}
