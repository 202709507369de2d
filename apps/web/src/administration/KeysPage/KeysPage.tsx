import { exportKeysEndpoint, listKeysEndpoint, revokeKeyEndpoint } from "@wengang/contract/endpoints/keys.ts"
import { permissionTitles } from "@wengang/domain/people/permissionTitles.ts"
import { createResource, createSignal, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { sending } from "../../forms/sending.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { areaPath } from "../../names/names.ts"
import { mayDo } from "../../people/session.ts"
import { showInstant } from "../../values/showDay.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import { NewKey } from "./NewKey.tsx"

/** Keys by which programs use the API. */
export function KeysPage() {
  const [answer, { refetch }] = createResource(() => call(listKeysEndpoint, {}))
  const [secret, setSecret] = createSignal<string>()
  const { error, send } = sending()
  const revoke = ({ id, name }: { readonly id: string; readonly name: string }) => {
    if (!window.confirm(say(words.reallyRevoke(name)))) return
    setSecret(undefined)
    void send(async () => {
      await call(revokeKeyEndpoint, { params: { id } })
      await refetch()
    })
  }
  return (
    <>
      <PageHead title={say(words.keys)}>
        <p class={styles.hint}>
          {say(words.keysHint)}{" "}
          <a href="/docs" rel="external">
            {say(words.apiDocs)}
          </a>
        </p>
      </PageHead>
      <Show when={mayDo("key.own")}>
        <NewKey
          onIssued={(told) => {
            setSecret(told)
            void refetch()
          }}
        />
      </Show>
      <Show when={secret()}>
        {(told) => (
          <section class={styles.panel} aria-labelledby="secret" role="status">
            <h2 id="secret">{say(words.secretTitle)}</h2>
            <p>{say(words.secretHint)}</p>
            <code class={styles.secret}>{told()}</code>
          </section>
        )}
      </Show>
      <Told error={error()} />
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <Show when={loaded().keys.length > 0} fallback={<p>{say(words.noKeys)}</p>}>
            <ExportBar address={(format) => addressOf(exportKeysEndpoint, { query: { format } })} />
            <Scroller label={say(words.keys)}>
              <table class={styles.table}>
                <caption class="visually-hidden">{say(words.keys)}</caption>
                <thead>
                  <tr>
                    <For
                      each={[
                        words.keyName,
                        words.start,
                        words.permissions,
                        words.area,
                        words.expires,
                        words.lastUsed,
                        words.actions
                      ]}
                    >
                      {(column) => <th scope="col">{say(column)}</th>}
                    </For>
                  </tr>
                </thead>
                <tbody>
                  <For each={loaded().keys}>
                    {(key) => (
                      <tr>
                        <th scope="row">
                          <Chinese>{key.name}</Chinese>
                        </th>
                        <td class={styles.secret}>{key.start}…</td>
                        <td>{key.permissions.map((one) => say(permissionTitles[one])).join("、")}</td>
                        <td>
                          <Chinese>{areaPath(key.area)?.slice(-2).join(" ") ?? key.area}</Chinese>
                        </td>
                        <td class={styles.nowrap}>{showInstant(key.expiresAt)}</td>
                        <td class={styles.nowrap}>
                          {key.lastUsedAt === null ? say(words.never) : showInstant(key.lastUsedAt)}
                        </td>
                        <td>
                          <Show
                            when={key.revokedAt}
                            fallback={
                              <Button kind="grave" onClick={() => revoke(key)}>
                                {say(words.revoke)}
                              </Button>
                            }
                          >
                            {(at) => say(words.revoked(showInstant(at())))}
                          </Show>
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </Scroller>
          </Show>
        )}
      </Loaded>
    </>
  )
}
