import { isEntitled } from "../../synthetic/Family.ts"
import { yuan } from "../../synthetic/Literals.ts"
import { addTraining } from "../../synthetic/Training.ts"
import { fault, onPerson, type PersonFault, trained } from "../PersonFault.ts"

/** Faults of training. */
export const trainingFaults: ReadonlyArray<PersonFault> = [
  fault("training.never-trained", trained, (member, { family }) => {
    if (!isEntitled(family.household)) return undefined
    member.trainee = null
    member.grants = member.grants.filter(({ kind }) => kind !== "trainingAllowance")
    return onPerson(member)
  }),
  fault("training.trainee-not-eligible", ["student"], (member, { family, village }) => {
    if (member.person.schooling !== "tertiary") return undefined
    addTraining(member, family.household, village, "summer")
    return onTrainee(member.trainee)
  }),
  fault("training.attended-while-away", ["returned"], (member, { village }) => {
    const [job] = member.employments
    if (job !== undefined) job.startOn = village.calendar.daysAgo(300)
    return onTrainee(member.trainee)
  }),
  fault("training.low-attendance-paid", trained, (member) => {
    if (member.trainee === null) return undefined
    member.trainee.daysAttended = 3
    for (const grant of member.grants) if (grant.kind === "trainingAllowance") grant.amount = yuan(90)
    return onTrainee(member.trainee)
  })
]

function onTrainee(trainee: { readonly classId: string; readonly personId: string } | null) {
  return trainee === null ? undefined : ({ kind: "trainee", id: `${trainee.classId}/${trainee.personId}` } as const)
}
