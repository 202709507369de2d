import { randomInt } from "node:crypto"

/** Characters that nobody mistakes for one another on paper. */
const kinds = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789"] as const
const groups = 4
const groupLength = 4

/** A password of four groups, such as `Kx7m-…`: some 90 bits, with all kinds of characters in it. */
export function randomPassword(): string {
  for (;;) {
    const drawn = Array.from({ length: groups * groupLength }, () => drawnFrom(kinds.join("")))
    if (!kinds.every((kind) => drawn.some((character) => kind.includes(character)))) continue
    return Array.from({ length: groups }, (_, group) =>
      drawn.slice(group * groupLength, (group + 1) * groupLength).join("")
    ).join("-")
  }
}

function drawnFrom(alphabet: string): string {
  return alphabet.charAt(randomInt(alphabet.length))
}
