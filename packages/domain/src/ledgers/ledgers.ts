import { Appointment } from "./Appointment.ts"
import { AreaEntry } from "./AreaEntry.ts"
import { Attendance } from "./Attendance.ts"
import { Business } from "./Business.ts"
import { Employment } from "./Employment.ts"
import { Grant } from "./Grant.ts"
import { Household } from "./Household.ts"
import type { AnyLedger } from "./Ledger.ts"
import { Listed } from "./Listed.ts"
import { ParameterEntry } from "./ParameterEntry.ts"
import { Pay } from "./Pay.ts"
import { Person } from "./Person.ts"
import { Plan } from "./Plan.ts"
import { Planned } from "./Planned.ts"
import { Post } from "./Post.ts"
import { Referral } from "./Referral.ts"
import { Trainee } from "./Trainee.ts"
import { TrainingClass } from "./TrainingClass.ts"
import { Vacancy } from "./Vacancy.ts"

/** All ledgers by name, in the order in which a workbook's sheets are read. */
export const ledgers = {
  area: AreaEntry,
  household: Household,
  person: Person,
  employment: Employment,
  post: Post,
  appointment: Appointment,
  attendance: Attendance,
  pay: Pay,
  grant: Grant,
  plan: Plan,
  planned: Planned,
  class: TrainingClass,
  trainee: Trainee,
  business: Business,
  vacancy: Vacancy,
  referral: Referral,
  parameter: ParameterEntry,
  listed: Listed
} as const

export type LedgerName = keyof typeof ledgers

export const ledgerNames = Object.keys(ledgers) as ReadonlyArray<LedgerName>

/** A ledger by its name, seen without the types of its rows. */
export function ledgerOf(name: LedgerName): AnyLedger {
  return ledgers[name]
}

/** The ledger that a sheet's name stands for, spaces around it ignored. */
export function ofSheet(sheet: string): LedgerName | undefined {
  const wanted = sheet.trim()
  return ledgerNames.find((name) => ledgers[name].sheet === wanted)
}
