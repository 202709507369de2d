import type { Check } from "./Check.ts"
import { destinationOf } from "./Member.ts"

const root = "packages/domain/src/"

/** The folders of the domain: each imports only those before it. A file named here stands apart from its folder. */
export const order = [
  "values",
  "ledgers",
  "people",
  "policies",
  "payLists",
  "dossiers",
  "rules",
  "rectification",
  "audit",
  "findings",
  "assess.ts",
  "findings/explain.ts",
  "findings/trace.ts"
] as const

/** Inside the domain a folder imports only folders above it. */
export const folderOrder: Check = ({ sources }) =>
  sources.flatMap(({ path, imports }) => {
    if (!path.startsWith(root)) return []
    const own = placeOf(path)
    if (own === undefined) {
      return [
        `${path} lies in no folder known to tooling/architecture/src/FolderOrder.ts: give it a place in the order.`
      ]
    }
    return imports.flatMap(({ specifier }) => {
      const destination = destinationOf(path, specifier)
      const other = destination.kind === "file" ? placeOf(destination.path) : undefined
      if (other === undefined || order.indexOf(other) <= order.indexOf(own)) return []
      return [`${path} imports "${specifier}": in the domain ${own} stands above ${other} and may not import it.`]
    })
  })

/** The entry that a file belongs to, the one that names the file itself before its folder. */
function placeOf(path: string): (typeof order)[number] | undefined {
  if (!path.startsWith(root)) return undefined
  const inside = path.slice(root.length)
  return order.find((place) => place === inside) ?? order.find((place) => inside.startsWith(`${place}/`))
}
