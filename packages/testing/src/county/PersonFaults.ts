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

/** Plants faults in persons, each kind by turns among the persons whose role can have it. */
export class FaultPlanter {
  private readonly queues = new Map<Role, Array<PersonFault>>()

  constructor() {
    for (const fault of personFaults) {
      for (const role of fault.roles) this.queues.set(role, [...(this.queues.get(role) ?? []), fault])
    }
  }

  /** Spoils one thing of a person: of the kinds that can befall this person, the one planted longest ago. */
  plant(member: Member, around: Surroundings): Planted | undefined {
    const queue = this.queues.get(member.role) ?? []
    for (const [at, fault] of queue.entries()) {
      const subject = fault.plant(member, around)
      if (subject === undefined) continue
      queue.splice(at, 1)
      queue.push(fault)
      return { rule: fault.rule, ...subject }
    }
    return undefined
  }
}
