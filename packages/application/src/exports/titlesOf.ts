import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** What words of a closed list are called in a file, which is in Chinese whoever asks. */
export function titlesOf<K extends string>(titles: Readonly<Record<K, Sentence>>): Readonly<Record<K, string>> {
  const words = Object.entries<Sentence>(titles).map(([name, { zh }]) => [name, zh] as const)
  return Object.fromEntries(words) as Record<K, string>
}
