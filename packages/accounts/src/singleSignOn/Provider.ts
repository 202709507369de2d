/** A provider of single sign-on, as it is set. */
export interface Provider {
  /** Its issuer; everything else is found out from there. */
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  /** What it is called, on the page. */
  readonly title: string
  /** The claim that holds the username of an account here. */
  readonly usernameClaim: string
}
