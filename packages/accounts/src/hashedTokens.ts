import { createHash } from "node:crypto"
import type { DBAdapter, Where } from "@better-auth/core/db/adapter"

/** What stands in the database for a token: nobody who reads it there can sign in with it. */
export function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url")
}

type Sought = { readonly model: string; readonly where?: Array<Where> }
type Calls = Pick<DBAdapter, "create" | "findOne" | "findMany" | "update" | "updateMany" | "delete" | "deleteMany">

/**
 * The adapter, with the tokens of sessions digested wherever they reach the database. The library keeps them as they are,
 * and reads back only what it asked by token, so that it never misses the token itself.
 */
export function hashedTokens<A extends Calls & Pick<DBAdapter, "transaction">>(adapter: A): A {
  return {
    ...adapter,
    ...wrapped(adapter),
    transaction: ((use: (inner: never) => Promise<unknown>) =>
      adapter.transaction((inner) => use({ ...inner, ...wrapped(inner as unknown as Calls) } as never))) as never
  }
}

function wrapped(adapter: Calls): Calls {
  return {
    create: (async (asked: never) => {
      const { model, data } = asked as { model: string; data: { token?: string } }
      if (model !== "session" || data.token === undefined) return adapter.create(asked)
      const created = await adapter.create({
        ...(asked as object),
        data: { ...data, token: digestOf(data.token) }
      } as never)
      return { ...(created as object), token: data.token }
    }) as never,
    findOne: (async (asked: never) => {
      const found = await adapter.findOne(sealed(asked))
      const token = soughtToken(asked)
      return found === null || token === undefined ? found : { ...(found as object), token }
    }) as never,
    findMany: ((asked: never) => adapter.findMany(sealed(asked))) as never,
    update: ((asked: never) => adapter.update(sealed(asked))) as never,
    updateMany: ((asked: never) => adapter.updateMany(sealed(asked))) as never,
    delete: ((asked: never) => adapter.delete(sealed(asked))) as never,
    deleteMany: ((asked: never) => adapter.deleteMany(sealed(asked))) as never
  }
}

function soughtToken({ model, where }: Sought): string | undefined {
  if (model !== "session") return undefined
  const value = where?.find(({ field }) => field === "token")?.value
  return typeof value === "string" ? value : undefined
}

function sealed<S extends Sought>(asked: S): S {
  if (asked.model !== "session" || asked.where === undefined) return asked
  const where = asked.where.map((condition): Where => {
    if (condition.field !== "token") return condition
    const { value } = condition
    if (Array.isArray(value)) return { ...condition, value: value.map((one) => digestOf(String(one))) }
    return { ...condition, value: digestOf(String(value)) }
  })
  return { ...asked, where }
}
