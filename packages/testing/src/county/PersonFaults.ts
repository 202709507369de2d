import type { Member } from "../synthetic/Family.ts"
import type { Role } from "../synthetic/HouseholdShape.ts"
import { attendanceFaults } from "./faults/AttendanceFaults.ts"
import { employmentFaults } from "./faults/EmploymentFaults.ts"
import { grantFaults } from "./faults/GrantFaults.ts"
import { payFaults } from "./faults/PayFaults.ts"
import { postFaults } from "./faults/PostFaults.ts"
import { registerFaults } from "./faults/RegisterFaults.ts"
import { trainingFaults } from "./faults/TrainingFaults.ts"
import type { PersonFault, Planted, Surroundings } from "./PersonFault.ts"

/** All faults that the rows of a person can have. */
export const personFaults: ReadonlyArray<PersonFault> = [
  ...registerFaults,
  ...employmentFaults,
  ...postFaults,
  ...attendanceFaults,
  ...payFaults,
  ...grantFaults,
  ...trainingFaults
]

const byRole = new Map<Role, ReadonlyArray<PersonFault>>()
for (const fault of personFaults) {
  for (const role of fault.roles) byRole.set(role, [...(byRole.get(role) ?? []), fault])
}

/** Plants faults in persons, each kind by turns among the persons whose role can have it. */
export class FaultPlanter {
  private readonly turns = new Map<Role, number>()

  /** Spoils one thing of a person; undefined where the person lacks what the kinds whose turn it is take. */
  plant(member: Member, around: Surroundings): Planted | undefined {
    const faults = byRole.get(member.role) ?? []
    for (let tries = 0; tries < faults.length; tries++) {
      const turn = this.turns.get(member.role) ?? 0
      this.turns.set(member.role, turn + 1)
      const fault = faults[turn % faults.length]
      const subject = fault?.plant(member, around)
      if (fault !== undefined && subject !== undefined) return { rule: fault.rule, ...subject }
    }
    return undefined
  }
}
