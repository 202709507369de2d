import { note, noteOn } from "@wengang/application/accounts/note.ts"
import { Accounts, type IssuedAccount } from "@wengang/application/ports/Accounts.ts"
import { type Role, roles } from "@wengang/domain/people/Role.ts"
import { type AreaCode, at } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"

const village = "411081101224" as AreaCode
const city = at(village, "city")

/** The username of each role in the demonstration, and where its account works. */
const places: Readonly<Record<Role, readonly [username: string, area: AreaCode]>> = {
  village: ["village", village],
  township: ["township", at(village, "township")],
  county: ["county", at(village, "county")],
  city: ["city", city],
  inspector: ["inspector", city],
  auditor: ["auditor", city],
  systemAdministrator: ["system", city],
  securityAdministrator: ["security", city],
  auditAdministrator: ["audit", city]
}

/**
 * Makes an account for each role of the demonstration, with random passwords that are told this once; nothing where there
 * are accounts already. The administrators enrol a second factor before they may do anything, as everywhere.
 */
export const demonstrationAccounts = Effect.gen(function* () {
  const accounts = yield* Accounts
  const made: Array<IssuedAccount> = []
  if (!(yield* accounts.needsSetUp)) return made
  for (const [role, [username, area]] of Object.entries(places) as Array<[Role, readonly [string, AreaCode]]>) {
    const rights = { role, department: null, area }
    const name = `演示${roles[role].title.zh}`
    const issued = yield* accounts.create({ username, name, rights, mustChange: false })
    yield* note(noteOn("account.create", issued.account))
    made.push(issued)
  }
  return made
})
