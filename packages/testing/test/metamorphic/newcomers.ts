import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { mapCells } from "../../src/spoilt/mapCells.ts"
import { spoiltLedgers } from "../../src/spoilt/SpoiltLedgers.ts"
import { append, emptyLedgers, type Ledgers } from "../../src/synthetic/Ledgers.ts"
import { renamed } from "./renamed.ts"

/** Begins every key of a newcomer. */
const mark = "☆"

/** Whether a key is that of a newcomer, or of something that belongs to one. */
export function isNewcomer(id: string): boolean {
  return id.includes(mark)
}

/** The ledgers in which what stands about posts. */
const ofPosts: ReadonlyArray<LedgerName> = ["post", "appointment", "attendance", "pay"]

/**
 * The ledgers with some households more in a village, unrelated to all others: nobody in them shares a number, a phone,
 * a class, a plan or a vacancy with anybody. They hold posts only where the village is theirs alone.
 */
export function withNewcomers(
  ledgers: Ledgers,
  village: AreaCode,
  { persons, seed, holdPosts }: { readonly persons: number; readonly seed: number; readonly holdPosts: boolean }
): Ledgers {
  const strangers = spoiltLedgers(persons, seed)
  const settled = mapCells(
    renamed(strangers, (id) => mark + id),
    (value, { name, field }) => {
      if (name === "area") return village
      if (field.kind === "phone" && value !== null) return `188${String(value).slice(3)}`
      return field.kind === "idNumber" ? foreign(String(value)) : value
    }
  )
  const together = emptyLedgers()
  append(together, ledgers)
  append(together, holdPosts ? settled : { ...settled, ...Object.fromEntries(ofPosts.map((name) => [name, []])) })
  return together
}

/** The number of somebody from a county of Yunnan, as valid as it was. */
function foreign(number: string): string {
  const moved = `532932${number.slice(6)}`
  const wasRight = checkCharacter(number) === number.charAt(17)
  return wasRight ? moved.slice(0, 17) + checkCharacter(moved) + moved.slice(18) : moved
}
