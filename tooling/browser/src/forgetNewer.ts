/**
 * Takes from a page what came after Chrome 90, the oldest browser supported, so that a newer one fails where that would.
 * It rests on nothing around it: a browser is handed its text.
 */
export function forgetNewer(): void {
  const lists = ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]
  const sets = [
    "union",
    "intersection",
    "difference",
    "symmetricDifference",
    "isSubsetOf",
    "isSupersetOf",
    "isDisjointFrom"
  ]
  const newer: ReadonlyArray<readonly [object, ReadonlyArray<string>]> = [
    [globalThis, ["structuredClone", "Iterator", "AsyncDisposableStack", "DisposableStack", "SuppressedError"]],
    [Object, ["hasOwn", "groupBy"]],
    [Map, ["groupBy"]],
    [Map.prototype, ["getOrInsert", "getOrInsertComputed"]],
    [Set.prototype, sets],
    [Array, ["fromAsync"]],
    [Array.prototype, lists],
    [Object.getPrototypeOf(Uint8Array.prototype), lists],
    [Uint8Array.prototype, ["toBase64", "toHex"]],
    [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
    [Promise, ["withResolvers", "try"]],
    [RegExp, ["escape"]],
    [Error, ["isError"]],
    [Symbol, ["dispose", "asyncDispose"]],
    [AbortSignal, ["any", "timeout"]],
    [Crypto.prototype, ["randomUUID"]]
  ]
  for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name)
}
