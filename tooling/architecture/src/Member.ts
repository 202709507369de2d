import { posix } from "node:path"

/** A package or app that a file belongs to. */
export interface Member {
  readonly name: string
  /** From the root of the checkout, without a slash at the end. */
  readonly folder: string
}

/** Where an import leads: to a file of the workspace, or to a library. */
export type Destination =
  | { readonly kind: "file"; readonly member: string; readonly path: string; readonly relative: boolean }
  | { readonly kind: "library"; readonly name: string }

const apps: ReadonlySet<string> = new Set(["api", "verifier", "web"])

/** The package or app in whose folder a path lies. */
export function memberOf(path: string): Member {
  const [group = "", name = ""] = path.split("/")
  return { name, folder: `${group}/${name}` }
}

/** Where the specifier of an import in a file leads. */
export function destinationOf(from: string, specifier: string): Destination {
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier)
    return { kind: "file", member: memberOf(path).name, path, relative: true }
  }
  const [scope, name = "", ...rest] = specifier.split("/")
  if (scope !== "@wengang") return { kind: "library", name: specifier }
  const path = `${apps.has(name) ? "apps" : "packages"}/${name}/src/${rest.join("/")}`
  return { kind: "file", member: name, path, relative: false }
}

/** Whether a file is a test, or stands with the tests. */
export function isTest(path: string): boolean {
  return /(^|\/)test\//.test(path) || /\.test\.tsx?$/.test(path)
}
