import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type Calendar, calendarOf } from "../synthetic/Calendar.ts"
import type { Family, Village } from "../synthetic/Family.ts"
import { gather } from "../synthetic/Gather.ts"
import { addPosts } from "../synthetic/Holdings.ts"
import { householdOf } from "../synthetic/Household.ts"
import { IdentityNumbers } from "../synthetic/IdentityNumbers.ts"
import { append, emptyLedgers, type Ledgers } from "../synthetic/Ledgers.ts"
import { area, day } from "../synthetic/Literals.ts"
import { Random } from "../synthetic/Random.ts"
import { addVacancy } from "../synthetic/Reserve.ts"
import { addClasses, addPlan } from "../synthetic/Training.ts"
import { shapesOf, tellGraduate } from "./NoticeHouseholds.ts"
import { codeOf, counties, type NoticeVillageName, villages } from "./NoticeVillages.ts"

/** The last day of the survey, for which the ledgers are made. */
export const noticeDay: Day = day("2022-03-09")

const seed = 20220309
const plannedPersons = 12

/** The areas that made a training plan for 2022: the counties, and in 建安 the two townships themselves. */
export const planAreas = {
  yuzhou: counties.yuzhou,
  changge: counties.changge,
  jiangliji: codeOf("建安区蒋李集镇"),
  zhangpan: codeOf("建安区张潘镇"),
  xiangcheng: counties.xiangcheng,
  yanling: counties.yanling
} as const

/** The key of an area's plan for 2022. */
export function planKey(of: Area.AreaCode): string {
  return `L-${Area.prefixOf(of)}-2022`
}

/** The notice's ledgers put right: nothing in them contradicts anything on the notice's day. */
export function cleanTwin(): Ledgers {
  const calendar = calendarOf(noticeDay)
  const random = new Random(seed)
  const ledgers = emptyLedgers()
  let households = 0
  for (const county of Object.values(counties)) {
    const inCounty = emptyLedgers()
    const numbers = new IdentityNumbers(Area.prefixOf(county), noticeDay)
    for (const name of Object.keys(villages) as Array<NoticeVillageName>) {
      const { code } = villages[name]
      if (!Area.liesUnder(code, county)) continue
      const unit = Area.prefixOf(county)
      addVillage(inCounty, { code, county: unit, calendar, random, numbers, unit }, name, households)
      households += villages[name].households
    }
    addCountyRows(inCounty, {
      code: county,
      county: Area.prefixOf(county),
      calendar,
      random,
      numbers,
      unit: Area.prefixOf(county)
    })
    append(ledgers, inCounty)
  }
  return ledgers
}

function addVillage(ledgers: Ledgers, village: Village, name: NoticeVillageName, before: number): void {
  const { monitored } = villages[name]
  const families: Array<Family> = []
  const shapes = shapesOf(name, before % 17)
  for (const [at, shape] of shapes.entries()) {
    const family = householdOf(village, shape, {
      ordinal: at + 1,
      kind: isMonitored(name, at, shapes.length, monitored) ? "monitored" : "lifted",
      phone: before + at + 1
    })
    tellGraduate(family)
    families.push(family)
    gather(ledgers, family)
  }
  addPosts(ledgers, village, families)
}

/** The last households of a village; in 凹郭 the notice's own, which is an unstable one, and the last. */
function isMonitored(name: NoticeVillageName, at: number, households: number, monitored: number): boolean {
  if (name === "aoguo") return at === 0 || at > households - monitored
  return at >= households - monitored
}

function addCountyRows(ledgers: Ledgers, county: Village): void {
  addClasses(ledgers, county, area(county.county))
  addVacancy(ledgers, county, area(county.county))
  for (const planArea of Object.values(planAreas)) {
    if (Area.liesUnder(planArea, county.code)) addNextPlan(ledgers, planArea, county.calendar)
  }
}

function addNextPlan(ledgers: Ledgers, planArea: Area.AreaCode, calendar: Calendar): void {
  const prefix = `P-${Area.prefixOf(planArea)}`
  const trained = ledgers.trainee.filter(
    ({ personId, daysAttended }) => personId.startsWith(prefix) && daysAttended === 8
  )
  addPlan(ledgers, {
    id: planKey(planArea),
    area: planArea,
    occupation: "养老护理",
    span: { startOn: calendar.daysAgo(-33), endOn: calendar.daysAgo(-42) },
    hours: 80,
    persons: trained.slice(0, plannedPersons).map(({ personId }) => personId)
  })
}
