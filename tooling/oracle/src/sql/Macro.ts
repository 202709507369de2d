/** A name for a piece of SQL with parameters, written out wherever it is called: both dialects then plan the same text. */
export interface Macro {
  readonly parameters: ReadonlyArray<string>
  readonly body: string
}

export type Macros = ReadonlyMap<string, Macro>

/** The name and the macro that a statement declares; undefined when it is another statement. */
export function macroOf(statement: string): readonly [string, Macro] | undefined {
  const [, name, parameters, body] = /^CREATE MACRO (\w+)\(([^)]*)\) AS\s+(.+)$/s.exec(statement) ?? []
  if (name === undefined || parameters === undefined || body === undefined) return undefined
  return [
    name,
    { parameters: parameters.split(",").flatMap((text) => (text.trim() === "" ? [] : [text.trim()])), body }
  ]
}

const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\.?[A-Za-z_]\w*|./gs

/** SQL with every call of a macro written out. */
export function writtenOut(sql: string, macros: Macros): string {
  const tokens = sql.match(token) ?? []
  const pieces: Array<string> = []
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at] ?? ""
    const macro = tokens[at + 1] === "(" ? macros.get(name) : undefined
    if (macro === undefined) {
      pieces.push(name)
      continue
    }
    const call = argumentsAt(tokens, at + 2)
    if (call.words.length !== macro.parameters.length)
      throw new Error(`${name} is called with ${call.words.join(" | ")}`)
    const words = call.words.map((word) => writtenOut(word, macros))
    pieces.push(`(${writtenOut(filledIn(macro, words), macros)})`)
    at = call.end
  }
  return pieces.join("")
}

/** The arguments that begin at a token, and where the parenthesis after them closes. */
function argumentsAt(tokens: ReadonlyArray<string>, from: number) {
  const words: Array<string> = []
  let word = ""
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const piece = tokens[at] ?? ""
    if (depth === 0 && (piece === ")" || piece === ",")) {
      if (word.trim() !== "") words.push(word.trim())
      word = ""
      if (piece === ")") return { words, end: at }
      continue
    }
    if (piece === "(") depth++
    if (piece === ")") depth--
    word += piece
  }
  throw new Error(`a parenthesis is not closed: ${tokens.slice(from).join("")}`)
}

function filledIn({ parameters, body }: Macro, words: ReadonlyArray<string>): string {
  return body.replace(token, (piece) => {
    const word = words[parameters.indexOf(piece)]
    if (word === undefined) return piece
    return /^[\w.$]+$/.test(word) ? word : `(${word})`
  })
}
