import { createEffect, type JSX, onMount } from "solid-js"
import { say } from "../../language/language.ts"
import { words } from "../layout.words.ts"
import { arrive, arrived } from "./arrival.ts"
import styles from "./PageHead.module.css"

interface Props {
  readonly title: string
  readonly above?: JSX.Element
  readonly children?: JSX.Element
}

/** A view's headline: names the tab, and takes the focus when the reader comes from another view. */
export function PageHead(props: Props) {
  let headline: HTMLHeadingElement | undefined
  createEffect(() => {
    document.title = say(words.titleOf(props.title))
  })
  onMount(() => {
    if (arrived()) headline?.focus()
    arrive()
  })
  return (
    <div class={styles.head}>
      {props.above}
      <h1 tabindex="-1" ref={headline}>
        {props.title}
      </h1>
      {props.children}
    </div>
  )
}
