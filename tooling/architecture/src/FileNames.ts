import type { Check } from "./Check.ts"

const sayNothing: ReadonlySet<string> = new Set([
  "utils",
  "helpers",
  "common",
  "misc",
  "shared",
  "lib",
  "types",
  "constants"
])

/** No file or folder has a name that would suit anything. */
export const fileNames: Check = ({ paths }) =>
  paths.flatMap((path) => {
    const vague = path.split("/").find((part) => sayNothing.has(part.replace(/\..*$/, "").toLowerCase()))
    return vague === undefined ? [] : [`${path}: the name ${vague} says nothing; name the concept that is in it.`]
  })
