import type { Family } from "../synthetic/Family.ts"
import { type HouseholdShape, seat, shapes } from "../synthetic/HouseholdShape.ts"
import { area, day } from "../synthetic/Literals.ts"
import { codeOf, type NoticeVillageName, villages } from "./NoticeVillages.ts"

/** The households of the notice's own cases, the first ones of their villages. */
export const caseShapes: { readonly [V in NoticeVillageName]?: ReadonlyArray<HouseholdShape> } = {
  kangcheng: [
    [
      seat("户主", "male", 68, 68, "elder"),
      seat("子女", "male", 42, 42, "migrant"),
      seat("孙子女", "female", 16, 16, "youth")
    ]
  ],
  zhangliuzhai: [
    [seat("户主", "female", 46, 46, "holder", { post: "assistant" }), seat("子女", "male", 12, 12, "student")],
    [
      seat("户主", "male", 50, 50, "holder", { post: "assistant" }),
      seat("配偶", "female", 49, 49, "carer"),
      seat("子女", "male", 26, 26, "migrant")
    ]
  ],
  dongzhuang: [shapes.owner],
  pengzhuang: [shapes.owner],
  gucheng: [shapes.owner],
  aoguo: [
    [seat("户主", "female", 50, 50, "holder", { post: "countyCleaner" }), seat("子女", "female", 24, 24, "local")]
  ],
  guoliu: [
    [
      seat("户主", "male", 58, 58, "flexible"),
      seat("配偶", "female", 56, 56, "carer"),
      seat("子女", "male", 32, 32, "migrant")
    ]
  ]
}

/** Who the notice speaks of, by key. */
export const noticePersons = {
  schoolLeaver: `P-${villages.kangcheng.code}-001-3`,
  unsignedAssistant: `P-${villages.zhangliuzhai.code}-001-1`,
  unappointedAssistant: `P-${villages.zhangliuzhai.code}-002-1`,
  unrecordedHolder: `P-${villages.zhangliuzhai.code}-003-1`,
  miscountedHousehold: `H-${villages.chengzhuang.code}-001`,
  standIn: `P-${villages.aoguo.code}-001-1`,
  absentDaughter: `P-${villages.aoguo.code}-001-2`,
  untrainedSon: `P-${villages.guoliu.code}-001-3`
} as const

/** Gives the graduate of 2020 her two jobs: where she studied, then at a school within the county. */
export function tellGraduate(family: Family): void {
  const daughter = family.members.find(({ person }) => person.id === noticePersons.absentDaughter)
  const [job] = daughter?.employments ?? []
  if (daughter === undefined || job === undefined) return
  const studied = { place: area("230103"), employer: "某培训机构", channel: "migrant" } as const
  const school = { place: codeOf("襄城县王洛镇北宋庄村"), employer: "某文武学校", channel: "local" } as const
  daughter.employments = [
    { ...job, ...studied, startOn: day("2020-07-15"), endOn: day("2021-03-15") },
    { ...job, ...school, id: `E${daughter.person.id.slice(1)}-2`, startOn: day("2021-11-29") }
  ]
  daughter.listed = []
}

const couplesAndOthers = [
  shapes.couple,
  shapes.factory,
  shapes.grown,
  shapes.owner,
  shapes.couple,
  shapes.commuter,
  shapes.factory,
  shapes.grown,
  shapes.seeker,
  shapes.couple,
  shapes.returned,
  shapes.widow,
  shapes.ill,
  shapes.factory,
  shapes.elders,
  shapes.young,
  shapes.grown
]

/** The shapes of a village's households in order: the notice's own, holders of posts, then others by turns. */
export function shapesOf(name: NoticeVillageName, turn: number): ReadonlyArray<HouseholdShape> {
  const { households, holders } = villages[name]
  const list: Array<HouseholdShape> = [...(caseShapes[name] ?? [])]
  for (let at = 0; at < holders; at++) list.push(at % 2 === 0 ? shapes.post : shapes.postDisabled)
  for (let at = turn; list.length < households; at++) {
    list.push(couplesAndOthers[at % couplesAndOthers.length] ?? shapes.couple)
  }
  return list
}
