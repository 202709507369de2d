import type { Check } from "./Check.ts"

/** Everything is exported by name, save what a tool reads as the default. */
export const defaultExports: Check = ({ sources }) =>
  sources
    .filter(({ path, exportsDefault }) => exportsDefault && !/\/(vite|vitest)\.config\.ts$/.test(path))
    .map(({ path }) => `${path} has a default export: export it by name, so that it has one name everywhere.`)
