import { exportImportsEndpoint, undoImportEndpoint } from "@wengang/contract/endpoints/imports.ts"
import { createSignal, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { sending } from "../../forms/sending.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { showInstant } from "../../values/showDay.ts"
import { hasChanged } from "../importResult.ts"
import { words } from "../imports.words.ts"
import type { Import, Verification } from "../verifications.ts"
import styles from "./ImportsPage.module.css"
import { Verified } from "./Verified.tsx"

interface Props {
  readonly imports: ReadonlyArray<Import>
  /** How far the run behind one of them is. */
  readonly verificationOf: (one: Import) => Verification
  readonly again: () => Promise<void>
}

/** The last imports, each of which can be undone as a whole. */
export function Former(props: Props) {
  const { busy, error, send } = sending()
  const [done, setDone] = createSignal<string>()
  const undo = (id: string) => {
    if (!window.confirm(say(words.reallyUndo))) return
    setDone(undefined)
    void send(async () => {
      await call(undoImportEndpoint, { params: { id } })
      setDone(say(words.undoDone))
      await props.again()
    })
  }
  return (
    <>
      <Told error={error()} done={done()} />
      <Show when={props.imports.length > 0} fallback={<p>{say(words.none)}</p>}>
        <ExportBar address={(format) => addressOf(exportImportsEndpoint, { query: { format } })} />
        <Scroller label={say(words.files)}>
          <table class={styles.former}>
            <thead>
              <tr>
                <For
                  each={[
                    words.when,
                    words.who,
                    words.files,
                    words.added,
                    words.changed,
                    words.problems,
                    words.verification,
                    words.undo
                  ]}
                >
                  {(head) => <th scope="col">{say(head)}</th>}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.imports}>
                {(one) => (
                  <tr>
                    <td>{showInstant(one.finishedAt)}</td>
                    <td>
                      <Chinese>{one.actorName ?? "—"}</Chinese>
                    </td>
                    <td class={styles.files}>
                      <Chinese>
                        {one.undoOf === null ? one.files.map(({ name }) => name).join("、") : say(words.isUndo)}
                      </Chinese>
                    </td>
                    <td class={styles.number}>{total(one, "added")}</td>
                    <td class={styles.number}>{total(one, "changed")}</td>
                    <td class={styles.number}>{one.problems}</td>
                    <td>
                      <Verified
                        verification={props.verificationOf(one)}
                        none={hasChanged(one.sheets) ? say(words.notOrdered) : "—"}
                      />
                    </td>
                    <td>
                      <Show when={one.undoneBy === null} fallback={say(words.undone)}>
                        <Show when={one.undoOf === null}>
                          <Button disabled={busy()} onClick={() => undo(one.id)}>
                            {say(words.undo)}
                          </Button>
                        </Show>
                      </Show>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Scroller>
      </Show>
    </>
  )
}

function total({ sheets }: Import, count: "added" | "changed"): number {
  return Object.values(sheets).reduce((sum, counted) => sum + counted[count], 0)
}
