import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"

/** A valid identity number of a person who does not exist: serial 0 to 999 on a day. */
export function identityNumber(serial: number, bornOn = "19620105"): string {
  const first17 = `410000${bornOn}${String(serial % 1000).padStart(3, "0")}`
  return first17 + checkCharacter(first17)
}
