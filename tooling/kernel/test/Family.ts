import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import type { Ledgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { emptyLedgers } from "@wengang/testing/synthetic/Ledgers.ts"

const village = "411081101220"
const first17 = "41108119850615101"
const number = first17 + checkCharacter(first17)

/**
 * A household of three of whom two have one number, one is said to be dead, and one signed in for another: what drafts of
 * one row change in others. A neighbour has their phone.
 */
export function family(): Ledgers {
  const person = {
    name: "王某",
    idNumber: number,
    schooling: "none",
    health: "healthy",
    labour: "ordinary",
    status: "active"
  }
  const post = { area: village, title: "保洁员", level: "village", quota: 1, monthlyPay: 30_000 }
  const rows = {
    household: [
      { id: "H-1", area: village, kind: "lifted", headName: "王某" },
      { id: "H-2", area: village, kind: "lifted", headName: "李某" }
    ],
    person: [
      { id: "P-1", householdId: "H-1", ...person, phone: "13800138000" },
      { id: "P-2", householdId: "H-1", ...person },
      { id: "P-3", householdId: "H-1", ...person, idNumber: `${number.slice(0, 14)}2${number.slice(15)}` },
      { id: "P-4", householdId: "H-2", ...person, idNumber: "41108119900101101X", phone: "138 0013 8000" }
    ],
    post: [
      { id: "G-1", ...post },
      { id: "G-2", ...post }
    ],
    appointment: [
      { id: "A-1", postId: "G-1", personId: "P-1", startOn: "2021-10-01" },
      { id: "A-3", postId: "G-2", personId: "P-3", startOn: "2021-12-01" }
    ],
    attendance: [
      { appointmentId: "A-1", month: "2022-01", days: 20, signedBy: "P-2" },
      { appointmentId: "A-1", month: "2022-02", days: 20, signedBy: "P-1" }
    ],
    pay: [],
    listed: [{ list: "deceased", idNumber: number, fromOn: "2021-11-01", source: "某县民政局" }]
  }
  return { ...emptyLedgers(), ...(rows as unknown as Partial<Ledgers>) }
}
