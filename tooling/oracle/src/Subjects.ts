/** For each rule the subjects that fail, each as `kind id`. */
export type Subjects = ReadonlyMap<string, ReadonlySet<string>>

export function subjectOf(kind: string, id: string): string {
  return `${kind} ${id}`
}
