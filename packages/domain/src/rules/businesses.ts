import type { BusinessRow } from "../dossiers/HouseholdDossier.ts"
import type { Inquiry } from "./Inquiry.ts"

/** Whether a business runs today. Who enters the day of closing often leaves the status as it was: either ends it. */
export function isRunning({ id, status, registeredOn, closedOn }: BusinessRow, inquiry: Inquiry): boolean {
  return (
    inquiry.is("businessRunning", status === "active", id) &&
    inquiry.isActive({ startOn: registeredOn, endOn: closedOn })
  )
}
