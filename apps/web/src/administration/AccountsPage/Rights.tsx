import { setAccountRightsEndpoint } from "@wengang/contract/endpoints/accounts.ts"
import {
  type Department,
  departmentNames,
  departments,
  type Role,
  roleNames,
  roles
} from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { ownArea } from "../../people/session.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import { openedAt } from "../openedAt.ts"
import type { Account } from "./Account.ts"

interface Props {
  readonly account: Account
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Gives an account its role, department and area. */
export function Rights(props: Props) {
  const root = ownArea()
  const [role, setRole] = createSignal<Role>(props.account.role ?? "village")
  const [department, setDepartment] = createSignal<Department | "">(props.account.department ?? "")
  const [area, setArea] = createSignal<string>(props.account.area ?? root)
  const { busy, error, send } = sending()
  const save = () =>
    send(async () => {
      const chosen = department()
      const body = {
        role: role(),
        department: role() === "county" && chosen !== "" ? chosen : null,
        area: (area() || root) as AreaCode
      }
      await call(setAccountRightsEndpoint, { params: { id: props.account.id }, body })
      props.onDone()
    })
  return (
    <form
      class={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 tabindex="-1" ref={openedAt}>
        {say(words.rightsOf(say(words.accountOf(props.account.name, props.account.username))))}
      </h2>
      <div class={styles.lines}>
        <Choice
          label={say(words.role)}
          value={role()}
          options={roleNames.map((value) => ({ value, name: say(roles[value].title) }))}
          onChoose={(value) => setRole(value as Role)}
        />
        <Show when={role() === "county"}>
          <Choice
            label={say(words.department)}
            value={department()}
            options={[
              { value: "", name: say(words.anyDepartment) },
              ...departmentNames.map((value) => ({ value, name: say(departments[value]) }))
            ]}
            onChoose={(value) => setDepartment(value as Department | "")}
          />
        </Show>
      </div>
      <AreaPicker label={say(words.area)} root={root} value={area()} onChoose={setArea} />
      <Told error={error()} />
      <div class={styles.actions}>
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.save)}
        </Button>
        <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
      </div>
    </form>
  )
}
