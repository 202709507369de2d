import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import { Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { subjectWords } from "../suspicions.words.ts"
import styles from "./Subject.module.css"

interface Props {
  readonly of: { readonly kind: SubjectKind; readonly id: string }
  /** What people call it; null where it has no name. */
  readonly called: string | null
}

/** What a suspicion is about: its kind, its name, its key. */
export function Subject(props: Props) {
  return (
    <div>
      <span class={styles.kind}>{say(subjectWords[props.of.kind])}</span>{" "}
      <Show when={props.called}>{(name) => <Chinese class={styles.called}>{name()}</Chinese>}</Show>
      <Show when={hasOwnCode(props)}>
        <span class={styles.id}>{props.of.id}</span>
      </Show>
    </div>
  )
}

/** An area is told by its place, a case by its number. */
function hasOwnCode({ of: { kind }, called }: Props): boolean {
  return kind !== "area" && !(kind === "case" && called !== null)
}
