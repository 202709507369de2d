import { issueKeyEndpoint } from "@wengang/contract/endpoints/keys.ts"
import { keyPermissions } from "@wengang/domain/people/KeyRights.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import { permissionTitles } from "@wengang/domain/people/permissionTitles.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { createSignal, For } from "solid-js"
import { call } from "../../api/call.ts"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { mayDo, ownArea } from "../../people/session.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"

/** Makes a key: for what, with which of one's own rights, where, for how long. */
export function NewKey(props: { readonly onIssued: (secret: string) => void }) {
  const root = ownArea()
  const [name, setName] = createSignal("")
  const [chosen, setChosen] = createSignal<ReadonlyArray<Permission>>(["ledger.read", "suspicion.read"])
  const [area, setArea] = createSignal("")
  const [days, setDays] = createSignal("90")
  const { busy, error, send } = sending()
  const issue = () =>
    send(async () => {
      const place = area() === "" ? null : (area() as AreaCode)
      const body = { name: name(), permissions: chosen(), area: place, days: Number(days()) }
      const { secret } = await call(issueKeyEndpoint, { body })
      setName("")
      props.onIssued(secret)
    })
  const toggle = (permission: Permission, wanted: boolean) =>
    setChosen([...chosen().filter((one) => one !== permission), ...(wanted ? [permission] : [])])
  return (
    <form
      class={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void issue()
      }}
    >
      <h2>{say(words.newKey)}</h2>
      <div class={styles.lines}>
        <Line label={say(words.keyName)} value={name()} onInput={setName} required />
        <Line label={say(words.days)} type="number" value={days()} onInput={setDays} required />
      </div>
      <fieldset class={styles.checks}>
        <legend>{say(words.permissions)}</legend>
        <For each={keyPermissions.filter(mayDo)}>
          {(permission) => (
            <label class={styles.check}>
              <input
                type="checkbox"
                checked={chosen().includes(permission)}
                onChange={(event) => toggle(permission, event.currentTarget.checked)}
              />
              {say(permissionTitles[permission])}
            </label>
          )}
        </For>
      </fieldset>
      <AreaPicker label={say(words.ofWholeArea)} root={root} value={area()} onChoose={setArea} />
      <Told error={error()} />
      <div class={styles.actions}>
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.newKey)}
        </Button>
      </div>
    </form>
  )
}
