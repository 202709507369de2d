import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { villages } from "./history.ts"
import { write } from "./storage.ts"

/** A world in which every key that steps refer to exists. */
export const beginning = write({
  household: [1, 2, 3, 4].map((at) => ({ id: `H${at}`, area: villages[at - 1], kind: "lifted" })),
  person: [1, 2, 3, 4, 5, 6].map((at) => {
    const first17 = `4110811985061510${at}`
    const idNumber = first17 + checkCharacter(first17)
    return { id: `P${at}`, householdId: `H${((at - 1) % 4) + 1}`, name: "王某", idNumber, labour: "ordinary" }
  }),
  post: [1, 2, 3].map((at) => ({
    id: `G${at}`,
    area: villages[at],
    title: "保洁员",
    level: "village",
    quota: 1,
    monthlyPay: 30000
  })),
  appointment: [1, 2, 3, 4, 5].map((at) => ({
    id: `A${at}`,
    postId: `G${(at % 3) + 1}`,
    personId: `P${at}`,
    startOn: "2021-06-01"
  })),
  plan: [1, 2].map((at) => ({ id: `L${at}`, area: "411081000000", year: 2022, plannedCount: at })),
  vacancy: [1, 2].map((at) => ({
    id: `V${at}`,
    area: "411081000000",
    headcount: at,
    publishedOn: "2022-03-01"
  })),
  class: [1, 2].map((at) => ({
    id: `C${at}`,
    area: villages[0],
    occupation: "家政",
    startOn: "2021-09-01",
    endOn: `2021-09-1${at}`,
    days: 10
  }))
})
