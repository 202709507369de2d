import { createResource, createSignal, For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { stay } from "../../layout/stay.ts"
import { areaPath } from "../../names/names.ts"
import { shortName } from "../../names/shortName.ts"
import { session } from "../../people/session.ts"
import { words } from "../areas.words.ts"
import { childrenOf } from "../children.ts"
import { isOfVillage } from "../isOfVillage.ts"
import { depthOf, liesUnder } from "../levels.ts"
import styles from "./AreaTree.module.css"

interface Props {
  /** The area that is chosen; undefined for the reader's own. */
  readonly area: string | undefined
  /** The address of the list for an area. */
  readonly address: (area: string | undefined) => string
}

/** The reader's area and what lies in it, step by step; each narrows the list. A village has nothing to choose. */
export function AreaTree(props: Props) {
  return (
    <Show when={!isOfVillage()}>
      <Tree {...props} />
    </Show>
  )
}

function Tree(props: Props) {
  const root = () => session.latest?.area ?? "000000000000"
  // On a phone it stays folded as a rule: what nobody sees is not asked for.
  const [isOpen, setOpen] = createSignal(window.matchMedia("(min-width: 1000px)").matches)
  return (
    <details class={styles.panel} open={isOpen()} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={styles.summary}>
        <h2 class={styles.title}>{say(words.tree)}</h2>
        <Show when={props.area}>
          {(area) => <Chinese class={styles.chosen}>{shortName(areaPath(area())?.slice(-1)[0] ?? area())}</Chinese>}
        </Show>
      </summary>
      <nav aria-label={say(words.tree)} class={styles.nav}>
        <a
          href={props.address(undefined)}
          class={styles.place}
          aria-current={props.area === undefined ? "true" : undefined}
          {...stay}
        >
          <Chinese>{session.latest?.areaName ?? ""}</Chinese>
          <span class={styles.all}>{say(words.whole)}</span>
        </a>
        <Show when={isOpen()}>
          <Children {...props} under={root()} />
        </Show>
      </nav>
    </details>
  )
}

function Children(props: Props & { readonly under: string }) {
  const [list] = createResource(() => props.under, childrenOf)
  return (
    <Show when={list.state === "ready" ? list.latest : undefined}>
      {(known) => (
        <Show when={known().areas.length > 0} fallback={<p class={styles.none}>{say(words.none)}</p>}>
          <ul class={styles.list}>
            <For each={known().areas}>{(one) => <Branch {...props} code={one.code} name={shortName(one.name)} />}</For>
          </ul>
        </Show>
      )}
    </Show>
  )
}

function Branch(props: Props & { readonly code: string; readonly name: string }) {
  const isChosen = () => props.area === props.code
  const [opened, setOpened] = createSignal(props.area !== undefined && liesUnder(props.area, props.code) && !isChosen())
  const isVillage = () => depthOf(props.code) === 5
  return (
    <li>
      <span class={styles.row}>
        <Show when={!isVillage()} fallback={<span class={styles.gap} />}>
          <button
            type="button"
            class={styles.toggle}
            aria-expanded={opened()}
            aria-label={say((opened() ? words.close : words.open)(props.name))}
            onClick={() => setOpened(!opened())}
          >
            {opened() ? "−" : "+"}
          </button>
        </Show>
        <a
          href={props.address(props.code)}
          class={styles.place}
          aria-current={isChosen() ? "true" : undefined}
          {...stay}
        >
          <Chinese>{props.name}</Chinese>
        </a>
      </span>
      <Show when={opened()}>
        <Children area={props.area} address={props.address} under={props.code} />
      </Show>
    </li>
  )
}
