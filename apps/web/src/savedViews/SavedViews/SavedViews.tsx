import type { AnswerTo } from "@wengang/contract/Call.ts"
import { deleteViewEndpoint, listViewsEndpoint, saveViewEndpoint } from "@wengang/contract/endpoints/views.ts"
import { createResource, createSignal, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { words } from "../savedViews.words.ts"
import styles from "./SavedViews.module.css"

type SavedView = AnswerTo<typeof listViewsEndpoint>["views"][number]
type List = Parameters<typeof call<typeof saveViewEndpoint>>[1]["body"]["list"]

interface Props {
  /** A ledger, or suspicions, or cases. */
  readonly list: List
  /** The query that is shown now. */
  readonly query: string
  /** The address of a query that was kept. */
  readonly address: (query: string) => string
}

/** The queries of a list that the reader keeps under names, and a line to keep the one shown. */
export function SavedViews(props: Props) {
  const [all, { mutate }] = createResource(async () => (await call(listViewsEndpoint, {})).views)
  const [name, setName] = createSignal("")
  const [done, setDone] = createSignal<string>()
  const { busy, error, send } = sending()
  const known = () => (all.state === "ready" ? (all.latest ?? []) : [])
  const own = () => known().filter(({ list }) => list === props.list)
  const others = (id: string) => known().filter((one) => one.id !== id)
  const save = () =>
    send(async () => {
      setDone(undefined)
      const body = { list: props.list, name: name().trim(), query: props.query }
      const saved = await call(saveViewEndpoint, { body })
      mutate([...others(saved.id), saved])
      setName("")
      setDone(say(words.saved(saved.name)))
    })
  const remove = (view: SavedView) =>
    send(async () => {
      setDone(undefined)
      await call(deleteViewEndpoint, { params: { id: view.id } })
      mutate(others(view.id))
      setDone(say(words.removed(view.name)))
    })
  return (
    <details class={styles.panel}>
      <summary class={styles.summary}>
        {say(words.title)} <span class={styles.count}>{say(words.count(own().length))}</span>
      </summary>
      <div class={styles.content}>
        <Show when={own().length > 0} fallback={<p>{say(words.none)}</p>}>
          <ul class={styles.views}>
            <For each={own()}>
              {(view) => (
                <li class={styles.view}>
                  <a href={props.address(view.query)}>{view.name}</a>
                  <button
                    type="button"
                    class={styles.remove}
                    aria-label={say(words.remove(view.name))}
                    onClick={() => void remove(view)}
                  >
                    ×
                  </button>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (name().trim() !== "") void save()
          }}
        >
          <Line label={say(words.name)} value={name()} onInput={setName} required />
          <Button type="submit" disabled={busy()}>
            {say(words.save)}
          </Button>
        </form>
        <Told error={error()} done={done()} />
      </div>
    </details>
  )
}
