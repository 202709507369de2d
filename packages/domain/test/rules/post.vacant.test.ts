import { describe, expect, test } from "vitest"
import type { VillagePost } from "../../src/dossiers/VillageDossier.ts"
import { postVacant } from "../../src/rules/post/post.vacant.ts"
import { anAppointment, day, judge, postOf, village } from "../dossier.ts"

const facts = (post: Partial<VillagePost>, ...appointments: ReadonlyArray<object>) =>
  postOf({
    posts: [{ id: "G1", area: village, quota: 3, withdrawnOn: null, ...post }],
    appointments: appointments.map((changes, at) => ({ ...anAppointment, id: `A${at + 1}`, ...changes }))
  })
const of = (post: Partial<VillagePost>, ...appointments: ReadonlyArray<object>) =>
  judge(postVacant, facts(post, ...appointments))
const left = (text: string) => ({ endOn: day(text) })

describe("post.vacant", () => {
  test.each([
    ["left six days ago", {}, [left("2022-03-03")], "fail", null],
    ["left five days ago", {}, [left("2022-03-04")], "pass", "2022-03-10"],
    ["the last left five days ago", {}, [left("2021-12-31"), left("2022-03-04")], "pass", "2022-03-10"],
    ["one still in post", {}, [left("2022-03-03"), {}], "pass", null],
    ["one leaves today", {}, [left("2022-03-09")], "pass", "2022-03-10"],
    ["one begins tomorrow", {}, [left("2022-03-03"), { startOn: day("2022-03-10") }], "fail", "2022-03-10"],
    ["never filled", {}, [], "notApplicable", null],
    ["filled from tomorrow", {}, [{ startOn: day("2022-03-10") }], "notApplicable", "2022-03-10"],
    ["the only one ended before it began", {}, [left("2020-01-01")], "notApplicable", null],
    ["another ended before it began", {}, [left("2022-03-04"), { ...left("2020-01-01") }], "pass", "2022-03-10"],
    ["withdrawn today", { withdrawnOn: day("2022-03-09") }, [left("2022-03-03")], "notApplicable", null],
    ["withdrawn tomorrow", { withdrawnOn: day("2022-03-10") }, [left("2022-03-03")], "fail", "2022-03-10"],
    ["nobody approved", { quota: 0 }, [left("2022-03-03")], "notApplicable", null]
  ] as const)("%s", (_, post, appointments, kind, recheckOn) => {
    expect(of(post, ...appointments)).toMatchObject({ kind, recheckOn })
  })

  test("takes no appointment that ended before it began for the last one", () => {
    const reversed = { startOn: day("2022-03-02"), endOn: day("2022-02-01") }
    expect(of({}, left("2022-01-31"), reversed)).toMatchObject({
      message: { zh: "2022年1月31日退岗后超过5天无人在岗。" }
    })
  })

  test("cites the post and the last appointment", () => {
    expect(of({}, left("2022-03-01"), left("2021-12-31"))).toMatchObject({
      message: { zh: "2022年3月1日退岗后超过5天无人在岗。" },
      evidence: [
        { sheet: "岗位", key: "G1", field: "quota", value: 3 },
        { sheet: "岗位", key: "G1", field: "withdrawnOn", value: null },
        { sheet: "聘用", key: "A1", field: "endOn", value: "2022-03-01" }
      ]
    })
  })
})
