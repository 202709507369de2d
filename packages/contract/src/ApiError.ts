/** What the API answers when it cannot do what was asked. */
export interface ApiError {
  readonly code: string
  readonly message: string
  readonly messageEnglish: string
  /** Names the request in the server's log. */
  readonly requestId: string
}
