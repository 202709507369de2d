import type { Plugin } from "vite"

/** Modules of the domain of which the page needs what they declare, and not what checks or computes with it. */
const modules = /\/domain\/src\/(ledgers\/ledgers|rules\/ruleTitles|rectification\/Lamp|people\/SecurityPolicy)\.ts$/

/**
 * Gives the page the plain data that modules declare: labels, kinds and choices of ledgers without their schemas, names of rules, and
 * the look-up of a ledger by its name.
 */
export function dataOnly(): Plugin {
  return {
    name: "wengang:data-only",
    enforce: "pre",
    load: {
      filter: { id: modules },
      handler: async (id) =>
        Object.entries(await import(id))
          .map(([name, value]) => exported(name, value))
          .join("\n")
    }
  }
}

function exported(name: string, value: unknown): string {
  if (name === "ledgerOf") return "export const ledgerOf = (name) => ledgers[name]"
  return typeof value === "function" || name === "SecurityPolicy"
    ? ""
    : `export const ${name} = ${JSON.stringify(value, withoutSchema)}`
}

function withoutSchema(key: string, value: unknown): unknown {
  return key === "schema" ? undefined : value
}
