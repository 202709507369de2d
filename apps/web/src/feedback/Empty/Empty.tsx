import styles from "./Empty.module.css"

/** Says that a list holds nothing, and what to do about it. */
export function Empty(props: { readonly title: string; readonly hint: string }) {
  return (
    <div class={styles.empty} role="status">
      <p class={styles.title}>{props.title}</p>
      <p>{props.hint}</p>
    </div>
  )
}
