import { fileURLToPath } from "node:url"

/** A page of the folder `docs`. */
export function pageAt(name: "rules.md" | "glossary.md"): string {
  return fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url))
}
