import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Member, Village } from "./Family.ts"
import type { Row } from "./Ledgers.ts"
import { area, yuan } from "./Literals.ts"

const elsewhere = [area("330106"), area("320583"), area("440306"), area("310115"), area("320205")]
const besides = [area("410184"), area("410122")] as const
const incomes = [2200, 2600, 3000, 3400, 3800, 4200, 4600, 5000].map(yuan)
const factories = ["某电子厂", "某服装厂", "某建筑公司", "某家具厂", "某食品厂", "某物流公司"]

type Job = Pick<Row<"employment">, "place" | "employer" | "industry" | "channel" | "startOn" | "endOn">

/** Out of the province since the winter class. */
export function jobOutOfProvince(village: Village): Job {
  return job("migrant", village.random.pick(elsewhere), village.random.pick(factories), village.calendar.awaySince)
}

/** In another county of Henan over a span of days. */
export function jobInOtherCounty(village: Village, startOn: Day, endOn: Day | null = null): Job {
  const place = besides[0].startsWith(village.county) ? besides[1] : besides[0]
  return { ...job("dispatched", place, village.random.pick(factories), startOn), endOn }
}

/** At an enterprise of the county. */
export function jobAtHome(village: Village, startOn: Day): Job {
  return job("local", area(village.county), village.random.pick(factories), startOn)
}

/** In the village's workshop. */
export function jobInWorkshop(village: Village, startOn: Day): Job {
  return job("workshop", village.code, "某帮扶车间", startOn)
}

/** Now here, now there in the village; nobody employs them. */
export function jobNowAndThen(village: Village, startOn: Day): Job {
  return job("flexible", village.code, null, startOn)
}

/** On a public-welfare post of the village. */
export function jobOnPost(village: Village, startOn: Day): Job {
  return job("post", village.code, "某村民委员会", startOn)
}

/** In one's own business. */
export function jobOfOwn(village: Village, name: string | null, startOn: Day): Job {
  return job("selfEmployed", village.code, name, startOn)
}

/** Adds a job to somebody's records, verified within the last weeks. */
export function addJob(member: Member, village: Village, held: Job, income = village.random.pick(incomes)): void {
  const number = member.employments.length + 1
  const verifiedOn = village.calendar.daysAgo(village.random.between(4, 20))
  member.employments.push({
    id: `E${member.person.id.slice(1)}-${number}`,
    personId: member.person.id,
    place: held.place,
    employer: held.employer,
    industry: held.industry,
    channel: held.channel,
    monthlyIncome: income,
    startOn: held.startOn,
    endOn: held.endOn,
    verifiedOn
  })
}

function job(channel: Job["channel"], place: AreaCode, employer: string | null, startOn: Day): Job {
  return { place, employer, industry: null, channel, startOn, endOn: null }
}
