import { join } from "node:path"
import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import { isAdministrator, roleNames } from "@wengang/domain/people/Role.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Effect, Layer, ManagedRuntime } from "effect"
import { expect, onTestFinished, test } from "vitest"
import { demonstrationAccounts } from "../src/demonstration/demonstrationAccounts.ts"
import { freshFolder } from "./testApp.ts"

test("the demonstration has an account for each role, made once, that signs in", async () => {
  const storage = layerStorage({ path: join(freshFolder(), "test.db"), key: undefined })
  const accounts = layerAccounts({ publicAddress: "http://127.0.0.1:8787" })
  const runtime = ManagedRuntime.make(
    Layer.merge(accounts.pipe(Layer.provideMerge(storage)), layerConsole("wengang", "start"))
  )
  onTestFinished(() => runtime.dispose())
  const made = await runtime.runPromise(demonstrationAccounts)
  expect(made.map(({ account }) => account.role).sort()).toEqual([...roleNames].sort())
  expect(new Set(made.map(({ password }) => password)).size).toBe(roleNames.length)
  for (const { account, password } of made) {
    const credentials = { username: account.username, password }
    const { actor, mustChangePassword, mustEnrol } = await runtime.runPromise(
      Accounts.use(({ signIn }) => signIn(credentials, new Headers(), null))
    )
    const administrator = isAdministrator(actor.role)
    expect({ mustChangePassword, mustEnrol }).toEqual({ mustChangePassword: false, mustEnrol: administrator })
    expect(actor.permissions).toEqual(administrator ? [] : permissionsOf[actor.role])
  }
  expect(await runtime.runPromise(demonstrationAccounts)).toEqual([])
  expect(await runtime.runPromise(Effect.map(Accounts, ({ list }) => list).pipe(Effect.flatten))).toHaveLength(9)
}, 60_000)
