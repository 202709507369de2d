import type * as Day from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { openWriter } from "../src/sqlite/openSqlite.ts"
import { everything } from "./bothWays.ts"
import { freshDatabase, household, on, write } from "./storage.ts"

const withPhones = (phones: Readonly<Record<string, string>>) =>
  write({ household: Object.entries(phones).map(([id, phone]) => ({ ...household(id), phone })) })

const keysIn = (path: string) => {
  const connection = openWriter(path)
  const keys = connection.prepare("select id, phone_key from household order by id").raw().all()
  connection.close()
  return keys
}

test("households that hold a word or a sign in place of a phone share none", async () => {
  const { verdicts } = await on(
    freshDatabase(),
    Effect.andThen(
      withPhones({ H1: "无", H2: "无", H3: "-", H4: "—", H5: "0374-8110000", H6: "0374 8110000" }),
      everything("2022-03-09" as Day.Day)
    )
  )
  const sharing = verdicts.filter(({ rule }) => rule === "household.phone-shared")
  expect(sharing.map(({ subject }) => subject.id)).toEqual(["H5", "H6"])
})

test("a database of an older version forgets them as numbers when it is brought up to date", async () => {
  const path = freshDatabase()
  await on(path, withPhones({ H1: "无", H2: "0374-8110000" }))
  const connection = openWriter(path)
  connection.exec(`update household set phone_key = '无' where id = 'H1';
    delete from kysely_migration where name = '0024-phones-without-digits'`)
  connection.close()
  await on(path, Effect.void)
  expect(keysIn(path)).toEqual([
    ["H1", null],
    ["H2", "03748110000"]
  ])
})
