import { hasLabour } from "@wengang/domain/ledgers/Person.ts"
import { ageOn, by, type Check, isActive } from "./Check.ts"

/** Plain restatements of the catalogue's rules on the register and employment that no rule of the domain judges yet. */
export const registerChecks: Readonly<Record<string, Check>> = {
  "person.phone-invalid": ({ person }) => person.filter(({ phone }) => phone !== null && !/^1\d{10}$/.test(phone)),
  "household.phone-shared": ({ household }) => {
    const sharing = by(household, "phone")
    return household.filter(({ phone }) => sharing(phone).length > 1)
  },
  "household.head-count": ({ household, person }) => {
    const members = by(
      person.filter(({ status }) => status === "active"),
      "householdId"
    )
    return household.filter(({ id }) => {
      const relations = members(id).map(({ relation }) => relation)
      return (
        relations.filter((one) => one === "户主").length !== 1 || relations.filter((one) => one === "配偶").length > 1
      )
    })
  },
  "household.size-differs": ({ household, person }) => {
    const members = by(
      person.filter(({ status }) => status === "active"),
      "householdId"
    )
    return household.filter(({ id, declaredSize }) => members(id).length !== declaredSize)
  },
  "person.labour-in-school": ({ person }) => person.filter((one) => one.schooling !== "none" && hasLabour(one)),
  "person.schooling-contradicts-age": ({ person }, asOf) =>
    person.filter(({ schooling, bornOn }) => {
      const age = ageOn(bornOn ?? asOf, asOf)
      if (schooling === "preschool") return age >= 7
      if (schooling === "compulsory") return age < 6 || age > 17
      return (schooling === "senior" || schooling === "vocational") && (age < 14 || age > 21)
    }),
  "person.disability-card": ({ person }) =>
    person.filter(({ health, idNumber }) => (health === "disabled") !== idNumber.length > 18),
  "person.gone-still-served": ({ person, employment, appointment, grant }) => {
    const gone = new Set(person.filter(({ status }) => status !== "active").map(({ id }) => id))
    return [...employment, ...appointment, ...grant].filter(({ personId }) => gone.has(personId))
  },
  "ledger.dates-impossible": ({ employment }, asOf) =>
    employment.filter(({ startOn, endOn }) => startOn > asOf || (endOn !== null && (endOn < startOn || endOn > asOf))),
  "ledger.two-places": ({ employment }, asOf) => {
    const jobs = by(
      employment.filter(isActive(asOf)).filter(({ channel }) => channel !== "post" && channel !== "flexible"),
      "personId"
    )
    return employment.filter(({ personId }) => jobs(personId).length > 1)
  },
  "household.nobody-employed": ({ household, person, employment }, asOf) => {
    const working = new Set(employment.filter(isActive(asOf)).map(({ personId }) => personId))
    const members = by(person, "householdId")
    return household.filter(
      ({ id }) => members(id).some((one) => one.willing) && !members(id).some((one) => working.has(one.id))
    )
  },
  "household.monitored-without-measure": ({ household, person, trainee, employment }) => {
    const helped = new Set([...trainee, ...employment].map(({ personId }) => personId))
    const members = by(person, "householdId")
    return household.filter(
      ({ id, kind }) =>
        kind === "monitored" && members(id).some(hasLabour) && !members(id).some((one) => helped.has(one.id))
    )
  }
}
