import type { AppointmentFacts } from "../../dossiers/HouseholdDossier.ts"
import { cite } from "../cite.ts"
import { type Evidence, notApplicable } from "../Outcome.ts"

export const notActive = notApplicable("聘用已结束或尚未开始", "the appointment has ended or not yet begun")

/** What shows that somebody holds a post. */
export function citeDates({ id, startOn, endOn }: AppointmentFacts): Array<Evidence> {
  return [cite("appointment", id, "startOn", startOn), cite("appointment", id, "endOn", endOn)]
}
