import {
  exportAccountsEndpoint,
  listAccountsEndpoint,
  setAccountActiveEndpoint
} from "@wengang/contract/endpoints/accounts.ts"
import { departments, roles } from "@wengang/domain/people/Role.ts"
import { createResource, createSignal, For, Match, Show, Switch } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { areaPath } from "../../names/names.ts"
import { mayDo, session } from "../../people/session.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import { Issued, type IssuedAccount } from "../Issued/Issued.tsx"
import type { Account } from "./Account.ts"
import { CreateAccount } from "./CreateAccount.tsx"
import { ResetPassword } from "./ResetPassword.tsx"
import { Rights } from "./Rights.tsx"

interface Task {
  readonly kind: "rights" | "reset"
  readonly account: Account
}

/** Who may sign in, as what and where. */
export function AccountsPage() {
  const [answer, { refetch }] = createResource(() => call(listAccountsEndpoint, {}))
  const [task, setTask] = createSignal<Task>()
  // Whoever makes one account after another prints all passwords at the end.
  const [issued, setIssued] = createSignal<ReadonlyArray<IssuedAccount>>([])
  const [done, setDone] = createSignal<string>()
  const { error, send } = sending()
  const [sought, setSought] = createSignal("")
  const found = (accounts: ReadonlyArray<Account>) => accounts.filter((account) => isSought(account, sought().trim()))
  const tell = (one: IssuedAccount) => {
    setIssued([one, ...issued().filter(({ account }) => account.id !== one.account.id)])
    setTask(undefined)
    setDone(undefined)
    void refetch()
  }
  const turn = (account: Account) =>
    send(async () => {
      await call(setAccountActiveEndpoint, { params: { id: account.id }, body: { active: !account.active } })
      setDone(say(account.active ? words.switchedOff(nameOf(account)) : words.switchedOn(nameOf(account))))
      await refetch()
    })
  const begin = (chosen: Task) => {
    setDone(undefined)
    setTask(chosen)
  }
  return (
    <>
      <PageHead title={say(words.accounts)}>
        <p class={styles.hint}>{say(words.accountsHint)}</p>
      </PageHead>
      <Show when={mayDo("account.manage")}>
        <CreateAccount onIssued={tell} />
      </Show>
      <Show when={issued().length > 0}>
        <Issued issued={issued()} />
      </Show>
      <Show when={task()} keyed>
        {({ kind, account }) => (
          <Switch>
            <Match when={kind === "rights"}>
              <Rights
                account={account}
                onDone={() => {
                  setTask(undefined)
                  setDone(say(words.rightsSaved(nameOf(account))))
                  void refetch()
                }}
                onCancel={() => setTask(undefined)}
              />
            </Match>
            <Match when={kind === "reset"}>
              <ResetPassword account={account} onIssued={tell} onCancel={() => setTask(undefined)} />
            </Match>
          </Switch>
        )}
      </Show>
      <Told error={error()} done={done()} />
      <Loaded resource={answer} again={() => void refetch()}>
        {(loaded) => (
          <Show when={loaded().accounts.length > 0} fallback={<p>{say(words.noAccounts)}</p>}>
            <Show when={loaded().accounts.length > few}>
              <div class={styles.lines}>
                <Line label={say(words.findAccount)} value={sought()} onInput={setSought} />
              </div>
            </Show>
            <ExportBar address={(format) => addressOf(exportAccountsEndpoint, { query: { format } })} />
            <p class="visually-hidden" role="status">
              {say(words.accountsShown(found(loaded().accounts).length))}
            </p>
            <AccountTable accounts={found(loaded().accounts)} onTask={begin} onTurn={(account) => void turn(account)} />
          </Show>
        )}
      </Loaded>
    </>
  )
}

/** So many are seen at a glance. */
const few = 12

/** Whether a text is part of what an account is called, or of its area. */
function isSought({ username, name, area }: Account, text: string): boolean {
  const place = area === null ? "" : (areaPath(area)?.join("") ?? area)
  return [username, name, place].some((one) => one.includes(text))
}

/** Who an account is of: names alone are shared by many. */
function nameOf({ name, username }: Account): string {
  return say(words.accountOf(name, username))
}

/** Nobody gives themselves rights, resets their own password here, or switches themselves off. */
function isOwn({ id }: Account): boolean {
  return id === session.latest?.id
}

function AccountTable(props: {
  readonly accounts: ReadonlyArray<Account>
  readonly onTask: (task: Task) => void
  readonly onTurn: (account: Account) => void
}) {
  return (
    <Scroller label={say(words.accounts)}>
      <table class={styles.table}>
        <caption class="visually-hidden">{say(words.accounts)}</caption>
        <thead>
          <tr>
            <For each={[words.username, words.name, words.role, words.area, words.state, words.actions]}>
              {(column) => <th scope="col">{say(column)}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.accounts}>
            {(account) => (
              <tr>
                <th scope="row">{account.username}</th>
                <td>
                  <Chinese>{account.name}</Chinese>
                </td>
                <td>
                  {account.role === null ? say(words.noRole) : say(roles[account.role].title)}
                  <Show when={account.department}>{(one) => <> · {say(departments[one()])}</>}</Show>
                </td>
                <td>
                  <Chinese>{account.area === null ? "—" : (areaPath(account.area)?.join(" ") ?? account.area)}</Chinese>
                </td>
                <td>
                  <span class={`${styles.mark} ${account.active ? "" : styles.off}`}>
                    {say(account.active ? words.active : words.off)}
                  </span>
                  <Show when={account.mustChangePassword}>
                    <span class={styles.mark}>{say(words.firstPassword)}</span>
                  </Show>
                  <Show when={account.secondFactor}>
                    <span class={styles.mark}>{say(words.secondFactor)}</span>
                  </Show>
                </td>
                <td>
                  <div class={styles.actions}>
                    <Show when={mayDo("right.manage") && !isOwn(account)}>
                      <Button onClick={() => props.onTask({ kind: "rights", account })}>{say(words.setRights)}</Button>
                    </Show>
                    <Show when={mayDo("account.manage") && !isOwn(account)}>
                      <Button onClick={() => props.onTask({ kind: "reset", account })}>{say(words.reset)}</Button>
                      <Button onClick={() => props.onTurn(account)}>
                        {say(account.active ? words.switchOff : words.switchOn)}
                      </Button>
                    </Show>
                  </div>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Scroller>
  )
}
