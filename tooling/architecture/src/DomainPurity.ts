import type { Check } from "./Check.ts"
import { destinationOf, isTest } from "./Member.ts"

const libraries = ["effect"]
const librariesOfTests = ["effect", "vitest", "fast-check"]

/** The domain imports no library but Effect: no Node modules, no storage, no screens. */
export const domainPurity: Check = ({ sources }) =>
  sources
    .filter(({ path }) => path.startsWith("packages/domain/"))
    .flatMap(({ path, imports }) => {
      const allowed = isTest(path) ? librariesOfTests : libraries
      return imports.flatMap(({ specifier }) => {
        const destination = destinationOf(path, specifier)
        if (destination.kind === "file") return []
        if (allowed.some((name) => destination.name === name || destination.name.startsWith(`${name}/`))) return []
        return [`${path} imports "${specifier}": the domain may import no library but ${allowed.join(", ")}.`]
      })
    })
