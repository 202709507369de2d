import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { append, emptyLedgers, type Ledgers } from "../../src/synthetic/Ledgers.ts"
import { mapCells } from "./cells.ts"
import { renamed } from "./renamed.ts"
import { spoiltLedgers } from "./spoilt.ts"

/** Begins every key of a newcomer. */
const mark = "☆"

/** Whether a key is that of a newcomer. */
export function isNewcomer(id: string): boolean {
  return id.includes(mark)
}

/**
 * The ledgers with some households more in a village: nobody in them shares a number, a phone, a class, a plan or a
 * vacancy with anybody, but they hold posts of the village.
 */
export function withNewcomers(ledgers: Ledgers, village: AreaCode, persons: number, seed: number): Ledgers {
  const strangers = spoiltLedgers(persons, seed)
  const home = strangers.household[0]?.area ?? village
  const posts = new Set(ledgers.post.map(({ id }) => id))
  const postOf = (id: string) => id.replace(home, village)
  const named = renamed(strangers, (id) => (posts.has(postOf(id)) ? postOf(id) : mark + id))
  const settled = mapCells(named, (value, { field }) => {
    if (value === home) return village
    if (field.kind === "phone" && value !== null) return `☎${value}`
    return field.kind === "idNumber" ? foreign(String(value)) : value
  })
  const together = emptyLedgers()
  append(together, ledgers)
  append(together, { ...settled, post: settled.post.filter(({ id }) => !posts.has(id)) })
  return together
}

/** The number of somebody from a county of Yunnan, as valid as it was. */
function foreign(number: string): string {
  const moved = `532932${number.slice(6)}`
  const wasRight = checkCharacter(number) === number.charAt(17)
  return wasRight ? moved.slice(0, 17) + checkCharacter(moved) + moved.slice(18) : moved
}
