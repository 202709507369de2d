/** What is said to a person, in both languages of the screens. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}
