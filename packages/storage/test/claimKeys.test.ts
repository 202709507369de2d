import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { beginClaims, claimKeys } from "../src/ledgers/claimKeys.ts"
import { kyselyOn } from "../src/sqlite/kyselyOn.ts"
import { openWriter } from "../src/sqlite/openSqlite.ts"

let folder: string
let connection: ReturnType<typeof openWriter>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wengang-claims-"))
  connection = openWriter(join(folder, "claims.db"))
})

afterEach(() => {
  connection.close()
  rmSync(folder, { recursive: true })
})

test.each(["person", "listed"] as const)("a key of %s is claimed once, until another import begins", async (ledger) => {
  const db = kyselyOn(connection)
  await beginClaims(db)
  const many = Array.from({ length: 2500 }, (_, at) => `key-${at}`)
  expect([...(await claimKeys(db, ledger, many))]).toEqual([])
  const claimed = await claimKeys(db, ledger, ["key-0", "key-2500", "key-1999"])
  expect([...claimed].sort()).toEqual(["key-0", "key-1999"])
  expect([...(await claimKeys(db, ledger, ["key-2500"]))]).toEqual(["key-2500"])
  expect([...(await claimKeys(db, "household", ["key-0"]))]).toEqual([])
  await beginClaims(db)
  expect([...(await claimKeys(db, ledger, ["key-0"]))]).toEqual([])
})

test("no identity number is written down", async () => {
  const db = kyselyOn(connection)
  await claimKeys(db, "listed", ["businessOwner/411081197901012345"])
  expect(JSON.stringify(connection.prepare("select * from temp.claimed_key").all())).not.toContain("1979")
})
