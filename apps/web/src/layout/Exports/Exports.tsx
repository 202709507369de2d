import { say } from "../../language/language.ts"
import { words } from "../layout.words.ts"
import styles from "./Exports.module.css"

/** The links by which what is listed is taken along as a file. */
export function Exports(props: { readonly address: (format: "xlsx" | "csv") => string }) {
  return (
    <>
      <a href={props.address("xlsx")} class={styles.file} download="" rel="external">
        {say(words.exportXlsx)}
      </a>
      <a href={props.address("csv")} class={styles.file} download="" rel="external">
        {say(words.exportCsv)}
      </a>
    </>
  )
}
