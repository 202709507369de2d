import type { SchemaIssue } from "effect"

/**
 * The place of the first thing that is wrong, as a JSON pointer into what was decoded. A property that is not known is
 * not named, only what holds it: its name is the caller's and may say anything.
 */
export function pointerOf(issue: SchemaIssue.Issue): string {
  return pathOf(issue)
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("")
}

function pathOf(issue: SchemaIssue.Issue): ReadonlyArray<PropertyKey> {
  switch (issue._tag) {
    case "Pointer":
      return issue.issue._tag === "UnexpectedKey" ? [] : [...issue.path, ...pathOf(issue.issue)]
    case "Filter":
    case "Encoding":
      return pathOf(issue.issue)
    case "Composite":
    case "AnyOf":
      return issue.issues[0] === undefined ? [] : pathOf(issue.issues[0])
    default:
      return []
  }
}
