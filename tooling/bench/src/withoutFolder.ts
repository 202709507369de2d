/** The words of a command without the folder: where it was measured is of one machine alone. */
export function withoutFolder(words: ReadonlyArray<string>): ReadonlyArray<string> {
  return words.filter((word, at) => word !== "--" && word !== "--folder" && words[at - 1] !== "--folder")
}
