import type { Plugin } from "vite"

const endpointFiles = /\/contract\/src\/endpoints\/\w+\.ts$/

/**
 * Gives the page the addresses of endpoints and nothing else. Their schemas decode what the server is asked; a page
 * would load them for nothing.
 */
export function addressesOnly(): Plugin {
  return {
    name: "wengang:addresses-only",
    enforce: "pre",
    load: {
      filter: { id: endpointFiles },
      handler: async (id) =>
        Object.entries(await import(id))
          .map(exported)
          .join("\n")
    }
  }
}

function exported([name, value]: [string, unknown]): string {
  const { method, path } = value as { readonly method?: string; readonly path?: string }
  return method === undefined ? "" : `export const ${name} = ${JSON.stringify({ method, path })}`
}
