import { parse } from "acorn"

/** The edition of the language that the oldest supported browsers, Chrome 90 and 93, read whole. */
const edition = 2021

/** Where a script needs a later edition of the language than those browsers read; undefined where it does not. */
export function syntaxFault(script: string): string | undefined {
  try {
    parse(script, { ecmaVersion: edition, sourceType: "module" })
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { pos } = error as SyntaxError & { readonly pos: number }
    return `${error.message}: ${script.slice(Math.max(0, pos - 40), pos + 40)}`
  }
}
