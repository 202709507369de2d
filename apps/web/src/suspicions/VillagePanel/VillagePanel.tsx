import { countSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { createMemo, createResource, createSignal, For, Show } from "solid-js"
import type { AreaCount } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { language, say } from "../../language/language.ts"
import { stay } from "../../layout/stay.ts"
import { shortName } from "../../names/shortName.ts"
import { countedIn, type Filters, listAddress, queryOf } from "../filters.ts"
import { words } from "../suspicions.words.ts"
import styles from "./VillagePanel.module.css"

/** The villages of what is filtered, each with how many suspicions it has; one of them narrows the list. */
export function VillagePanel(props: { readonly filters: Filters }) {
  const isWide = window.matchMedia("(min-width: 1000px)").matches
  // On a phone it stays folded as a rule: what nobody sees is not asked for, and keeps its one line from the first.
  const [isOpen, setOpen] = createSignal(isWide)
  const [counts] = createResource(
    () => (isOpen() ? props.filters : undefined),
    (filters) => call(countSuspicionsEndpoint, { query: { ...queryOf(filters), level: "village" } })
  )
  const others = () => {
    const { area: _, extent: __, ...filters } = props.filters
    return filters
  }
  const isShown = ({ area, isVillage }: Place) =>
    area === props.filters.area && (isVillage || props.filters.extent === "whole")
  const groups = createMemo(() => (counts.error === undefined ? townshipsOf(counts.latest?.counts ?? []) : []))
  return (
    <Show
      when={groups().length > 0 || !isWide}
      fallback={
        <Show when={counts.state === "pending"}>
          <div class={styles.awaited} />
        </Show>
      }
    >
      <details class={styles.panel} open={isOpen()} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class={styles.summary}>
          <h2 class={styles.title}>{say(words.byVillage)}</h2>
        </summary>
        <nav aria-label={say(words.byVillage)}>
          <For each={groups()}>
            {(group) => (
              <section class={styles.township}>
                <h3 class={styles.name}>
                  <Chinese>{group.name}</Chinese>
                </h3>
                <ul class={styles.villages}>
                  <For each={group.places}>
                    {(place) => (
                      <li>
                        <a
                          href={listAddress({ ...others(), ...countedIn(place.area, "village") })}
                          class={styles.village}
                          aria-current={isShown(place) ? "true" : undefined}
                          {...stay}
                        >
                          <span lang={place.isVillage || language() === "zh" ? "zh-CN" : "en"}>
                            {place.isVillage ? shortName(place.name) : say(words.ofWholeArea)}
                          </span>
                          <span class={styles.count}>{place.total}</span>
                        </a>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </nav>
      </details>
    </Show>
  )
}

interface Place extends Pick<AreaCount, "area" | "name" | "total"> {
  readonly isVillage: boolean
}

/** Counts by township, in the order of their codes; what concerns a township or county as a whole comes first in it. */
function townshipsOf(counts: ReadonlyArray<AreaCount>) {
  const groups = new Map<string, { name: string; places: Array<Place> }>()
  for (const { area, name, path, total } of counts) {
    const isVillage = !area.endsWith("000")
    const above = (isVillage ? path.slice(2, -1) : path.slice(2)).join(" ")
    const group = groups.get(above) ?? { name: above, places: [] }
    groups.set(above, group)
    group.places.push({ area, name, total, isVillage })
  }
  return [...groups.values()]
}
