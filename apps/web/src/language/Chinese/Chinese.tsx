import type { JSX } from "solid-js"

/** Text that exists in Chinese only, told to screen readers while the page is in English. */
export function Chinese(props: { readonly class?: string | undefined; readonly children: JSX.Element }) {
  return (
    <span lang="zh-CN" class={props.class}>
      {props.children}
    </span>
  )
}
