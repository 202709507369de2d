/** Put in by the build (build/nameRules.ts). */
declare const RULES_DIGEST: string

/** The digest of the rules that this script was built from: a server that judges by others is asked instead. */
export const rulesDigest: string = typeof RULES_DIGEST === "undefined" ? "" : RULES_DIGEST
