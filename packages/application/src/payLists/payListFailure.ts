import type { PayListRefusal, PayListRefusalCode } from "@wengang/domain/payLists/PayListRefusal.ts"
import { type Failure, type FailureCode, failure, failureAbout } from "../Failure.ts"

/** What is refused because of who asks, and because of how the list stands; all else is wrong in what is said. */
const kinds: Readonly<Partial<Record<PayListRefusalCode, FailureCode>>> = {
  sameHand: "forbidden",
  notNow: "invalid-transition",
  empty: "invalid-transition",
  incomplete: "invalid-transition",
  monthNotOver: "invalid-transition",
  figuresChanged: "invalid-transition"
}

/** The failure that a refusal is to whoever asked. */
export function payListFailure({ code, sentence }: PayListRefusal): Failure {
  return failureAbout({ refusal: code }, kinds[code] ?? "invalid-row", sentence.zh, sentence.en)
}

/** Lists are of villages within reach. */
export function noSuchVillage(): Failure {
  return failure(
    "not-found",
    "没有这个村，或不在您的管辖范围内；工资表按村编制。",
    "There is no such village, or it is not yours; pay lists are of villages."
  )
}

/** Somebody else was quicker. */
export function payListChanged(version: string): Failure {
  return failureAbout(
    { version },
    "version-changed",
    "工资表已有新的进展，请重新打开后再办理。",
    "The pay list has moved on meanwhile: open it again first."
  )
}
