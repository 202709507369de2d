import type { Check } from "./Check.ts"

const limit = 300

/** Each file of a package's source can be read at one sitting. */
export const fileLength: Check = ({ sources }) =>
  sources
    .filter(({ path, lines }) => /^packages\/[^/]+\/src\//.test(path) && lines > limit)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${limit}: divide it by concepts.`)
