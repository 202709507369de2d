import { createUniqueId, type JSX, onCleanup, onMount } from "solid-js"
import styles from "./Dialog.module.css"

interface Props {
  readonly title: string
  /** Asked for by Escape. */
  readonly onClose: () => void
  /** Whether it breaks in upon what somebody is doing. */
  readonly urgent?: boolean
  /** Whether it holds more than a question. */
  readonly wide?: boolean
  readonly children: JSX.Element
}

/** Stands before all else until it is answered; afterwards the focus is where it was. */
export function Dialog(props: Props) {
  const title = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  const before = document.activeElement
  onMount(() => {
    dialog?.showModal()
    // The first that takes the focus may be at its end: what it says is read from the top.
    if (dialog !== undefined) dialog.scrollTop = 0
  })
  onCleanup(() => {
    dialog?.close()
    // Browsers of the time before 2022 leave the focus nowhere.
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  })
  return (
    <dialog
      ref={dialog}
      class={`${styles.dialog} ${props.wide === true ? styles.wide : ""}`}
      role={props.urgent === true ? "alertdialog" : undefined}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <h2 id={title} class={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </dialog>
  )
}
