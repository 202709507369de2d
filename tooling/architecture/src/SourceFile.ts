import { type ESTree, parseSync, Visitor } from "vite"

/** One import, as a statement, a re-export, a call or a type. */
export interface Import {
  readonly specifier: string
  /** Whether nothing of it is left when the types are taken out. */
  readonly typeOnly: boolean
}

/** What the checks need to know of a TypeScript file. */
export interface SourceFile {
  /** From the root of the checkout, with `/`. */
  readonly path: string
  readonly lines: number
  readonly imports: ReadonlyArray<Import>
  readonly exportsDefault: boolean
  /** The ids of the rules that it declares. */
  readonly rules: ReadonlyArray<string>
}

/** Reads a TypeScript file's text. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const imports: Array<Import> = []
  const rules: Array<string> = []
  let exportsDefault = false
  const add = (source: unknown, typeOnly: boolean) => {
    if (isText(source)) imports.push({ specifier: source.value, typeOnly })
  }
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source, importKind === "type"),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind === "type"),
    ExportNamedDeclaration: ({ source, exportKind, specifiers }) => {
      add(source, exportKind === "type")
      if (specifiers.some(({ exported }) => nameOf(exported) === "default")) exportsDefault = true
    },
    ExportDefaultDeclaration: () => {
      exportsDefault = true
    },
    ImportExpression: ({ source }) => add(source, false),
    TSImportType: ({ source }) => add(source, true),
    CallExpression: (call) => {
      const id = ruleDeclaredBy(call)
      if (id !== undefined) rules.push(id)
    }
  }).visit(program)
  return { path, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0), imports, exportsDefault, rules }
}

/** The id of the rule in `rule({ id: "…", … })`. */
function ruleDeclaredBy({ callee, arguments: [declaration] }: ESTree.CallExpression): string | undefined {
  if (callee.type !== "Identifier" || callee.name !== "rule" || declaration?.type !== "ObjectExpression")
    return undefined
  for (const property of declaration.properties) {
    if (property.type !== "Property" || property.key.type !== "Identifier" || property.key.name !== "id") continue
    if (isText(property.value)) return property.value.value
  }
  return undefined
}

function nameOf(exported: ESTree.ModuleExportName): string {
  return exported.type === "Literal" ? exported.value : exported.name
}

function isText(node: unknown): node is ESTree.StringLiteral {
  const { type, value } = (node ?? {}) as { readonly type?: unknown; readonly value?: unknown }
  return type === "Literal" && typeof value === "string"
}
