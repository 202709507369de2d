import { rulesDigest } from "@wengang/storage/dossiers/rulesDigest.ts"
import type { Plugin } from "vite"

/** Tells the page by which rules it was built, as the server tells it of its own. */
export function nameRules(): Plugin {
  return {
    name: "wengang:name-rules",
    config: () => ({ define: { RULES_DIGEST: JSON.stringify(rulesDigest()) } })
  }
}
