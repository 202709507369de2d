import { type Plugin, parseSync } from "vite"

/** What the declarations in rule files hold for cards alone, by the function that declares. */
const forCards: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["rule", new Set(["title", "basis", "words"])],
  ["count", new Set(["title", "unit", "source"])],
  ["optionalCount", new Set(["title", "unit", "source"])],
  ["parameter", new Set(["title", "unit", "source"])]
])

const ruleFiles = /\/domain\/src\/rules\/.*\.ts$/

/**
 * Leaves out of rules what no judgement asks for: titles, words, basis, where parameters come from, and by which words a
 * traced inquiry would tell a question. A page shows those by the cards and traces that the server sends.
 */
export function leaveWordsOut(): Plugin {
  return {
    name: "wengang:leave-words-out",
    enforce: "pre",
    transform: {
      filter: { id: ruleFiles },
      // Spaces stand where words stood, so that every place in the file stays what it was.
      handler: (code, id) => ({ code: withoutWords(id, code), map: null })
    }
  }
}

/** The text of a rule file with spaces for all that only cards show. */
export function withoutWords(path: string, code: string): string {
  const { program, errors } = parseSync(path, code)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  let text = code
  for (const { start, end } of propertiesForCards(program)) {
    const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0
    const blank = code.slice(start, end + comma).replace(/[^\n]/g, " ")
    text = text.slice(0, start) + blank + text.slice(end + comma)
  }
  for (const { start, end } of namesForTraces(program)) {
    text = text.slice(0, start) + "0".padEnd(end - start) + text.slice(end)
  }
  return text
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Call extends Node {
  readonly callee: Callee
  readonly arguments: ReadonlyArray<Node & { readonly properties?: ReadonlyArray<Property>; readonly value?: unknown }>
}

interface Callee {
  readonly type: string
  readonly name?: string
  readonly object?: Callee
}

interface Property extends Node {
  readonly key?: { readonly name?: string }
}

/** The properties that only cards show, of all declarations under a node. */
function propertiesForCards(under: unknown): ReadonlyArray<Property> {
  if (typeof under !== "object" || under === null) return []
  const own = isCall(under) ? declaredForCards(under) : []
  // What stands inside a property that goes, goes with it.
  const inside = (one: unknown) => (own.includes(one as Property) ? [] : propertiesForCards(one))
  return [...own, ...Object.values(under).flatMap((value) => (Array.isArray(value) ? value : [value]).flatMap(inside))]
}

function declaredForCards({ callee, arguments: [declaration] }: Call): ReadonlyArray<Property> {
  const dropped = callee.type === "Identifier" ? forCards.get(callee.name ?? "") : undefined
  return declaration?.properties?.filter(({ key }) => dropped?.has(key?.name ?? "")) ?? []
}

/** The names of the questions put to an inquiry, of all calls under a node: a plain one never looks at them. */
function namesForTraces(under: unknown): ReadonlyArray<Node> {
  if (typeof under !== "object" || under === null) return []
  const own = isCall(under) ? nameAsked(under) : []
  return [...own, ...Object.values(under).flatMap(namesForTraces)]
}

function nameAsked({ callee, arguments: [name] }: Call): ReadonlyArray<Node> {
  if (callee.type !== "MemberExpression" || callee.object?.name !== "inquiry") return []
  return name?.type === "Literal" && typeof name.value === "string" ? [name] : []
}

function isCall(node: object): node is Call {
  return "type" in node && node.type === "CallExpression"
}
