import { createResource, For, Show } from "solid-js"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { areaPath } from "../../names/names.ts"
import { shortName } from "../../names/shortName.ts"
import { AreaSearch } from "../AreaSearch/AreaSearch.tsx"
import { words } from "../areas.words.ts"
import { childrenOf } from "../children.ts"
import { at, depthOf } from "../levels.ts"
import styles from "./AreaPicker.module.css"

interface Props {
  readonly label: string
  /** Where the choice begins. */
  readonly root: string
  readonly value: string
  readonly onChoose: (code: string) => void
  /** Whether nothing chosen means all of it. */
  readonly orAll?: boolean
  readonly wrong?: string | undefined
  /** The id of what describes it. */
  readonly describedBy?: string | undefined
}

/** An area chosen level by level, from a root down. */
export function AreaPicker(props: Props) {
  const chosenDepth = () => (props.value === "" ? depthOf(props.root) : depthOf(props.value))
  /** The areas whose parts are offered: the root, and what is chosen below it, as far as that goes. */
  const offered = () => {
    const first = depthOf(props.root)
    const depths = Array.from({ length: Math.max(1, chosenDepth() - first + 1) }, (_, index) => first + index)
    return depths.filter((depth) => depth < 5).map((depth) => (depth === first ? props.root : at(props.value, depth)))
  }
  return (
    <fieldset class={styles.picker} aria-describedby={props.describedBy}>
      <legend>{props.label}</legend>
      <Show
        when={offered().length > 0}
        fallback={
          <p>
            <Chinese>{(areaPath(props.root) ?? []).slice(-2).map(shortName).join(" ") || props.root}</Chinese>
          </p>
        }
      >
        <div class={styles.levels}>
          <Show when={props.orAll !== true}>
            <AreaSearch
              label={props.label}
              under={depthOf(props.root) === 0 ? undefined : props.root}
              onChoose={props.onChoose}
            />
          </Show>
          <For each={offered()}>{(under) => <Level {...props} under={under} />}</For>
        </div>
      </Show>
      <Show when={props.wrong}>
        <p class={styles.wrong}>{props.wrong}</p>
      </Show>
    </fieldset>
  )
}

function Level(props: Pick<Props, "value" | "onChoose" | "root" | "orAll"> & { readonly under: string }) {
  const [list] = createResource(() => props.under, childrenOf)
  const areas = () => (list.state === "ready" ? (list.latest?.areas ?? []) : [])
  // Provinces without cities: what lies below is what the list tells; the next level while it has not.
  const depth = () => {
    const first = areas()[0]
    return first === undefined ? Math.min(5, depthOf(props.under) + 1) : depthOf(first.code)
  }
  const chosen = () => (props.value === "" || depthOf(props.value) < depth() ? "" : at(props.value, depth()))
  const name = () => words.levels[depth() - 1] ?? words.tree
  return (
    <Show when={areas().length > 0 || list.loading}>
      <Choice
        disabled={list.loading}
        label={say(name())}
        value={chosen()}
        options={[
          { value: "", name: say(props.orAll === true ? words.all : words.choose) },
          ...areas().map((one) => ({ value: one.code as string, name: shortName(one.name), chinese: true }))
        ]}
        onChoose={(code) => props.onChoose(code === "" && props.under !== props.root ? props.under : code)}
      />
    </Show>
  )
}
