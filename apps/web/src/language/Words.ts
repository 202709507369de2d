import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** The words of a view: each in both languages, or made of what is counted or named. */
export type Words = Readonly<Record<string, Sentence | ((...values: never) => Sentence)>>
