import { layerAccounts } from "@wengang/accounts/layerAccounts.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Database } from "@wengang/storage/Database.ts"
import { Effect, Layer } from "effect"

export interface User {
  readonly username: string
  readonly password: string
  readonly role: Role
  readonly area: AreaCode
}

/** Staff as a city has them: of fifty, thirty in villages, twelve in townships, five in counties, three in the city. */
export async function makeUsers(database: string, count: number): Promise<ReadonlyArray<User>> {
  const villages = await villagesOf(database)
  const users = Array.from({ length: count }, (_, at) => userAt(at, villages[(at * 37) % villages.length] as AreaCode))
  const create = Effect.forEach(users, ({ username, password, role, area }) =>
    Accounts.use((accounts) =>
      accounts.create({ username, name: "王某", rights: { role, department: null, area }, password, mustChange: false })
    )
  )
  const accounts = layerAccounts({ publicAddress: "http://127.0.0.1" })
  await Effect.runPromise(Effect.provide(create, accounts.pipe(Layer.provideMerge(layerAt(database)))))
  return users
}

const layerAt = (path: string) => Database.layerSqlite({ path, key: undefined })

function userAt(at: number, village: AreaCode): User {
  const [role, digits] =
    at % 50 < 30
      ? (["village", 12] as const)
      : at % 50 < 42
        ? (["township", 9] as const)
        : at % 50 < 47
          ? (["county", 6] as const)
          : (["city", 4] as const)
  const area = village.slice(0, digits).padEnd(12, "0") as AreaCode
  return { username: `load${Date.now().toString(36)}${at}`, password: "Zhu-ma-47-dian", role, area }
}

function villagesOf(database: string): Promise<ReadonlyArray<AreaCode>> {
  const query = Database.use(({ read }) =>
    read((db) => db.selectFrom("household").select("area").distinct().orderBy("area").execute())
  )
  return Effect.runPromise(Effect.provide(query, layerAt(database))).then((rows) =>
    rows.map(({ area }) => area as AreaCode)
  )
}
