import { describe, expect, test } from "vitest"
import { postOverQuota } from "../../src/rules/post/post.over-quota.ts"
import { anAppointment, day, judge, postOf, village } from "../dossier.ts"

const of = (quota: number, ...appointments: ReadonlyArray<object>) =>
  judge(
    postOverQuota,
    postOf({
      posts: [
        { id: "G1", area: village, quota, withdrawnOn: null },
        { id: "G2", area: village, quota: 1, withdrawnOn: null }
      ],
      appointments: appointments.map((changes, at) => ({ ...anAppointment, id: `A${at + 1}`, ...changes }))
    })
  )

describe("post.over-quota", () => {
  test.each([
    ["as many as approved", 2, [{}, {}], "pass", null],
    ["one more", 1, [{}, {}], "fail", null],
    ["one left yesterday", 1, [{}, { endOn: day("2022-03-08") }], "pass", null],
    ["one leaves today", 1, [{}, { endOn: day("2022-03-09") }], "fail", "2022-03-10"],
    ["one begins tomorrow", 1, [{}, { startOn: day("2022-03-10") }], "pass", "2022-03-10"],
    ["one in another post", 1, [{}, { postId: "G2" }], "pass", null],
    ["one where nobody is approved", 0, [{}], "fail", null],
    ["nobody", 0, [], "notApplicable", null]
  ] as const)("%s", (_, quota, appointments, kind, recheckOn) => {
    expect(of(quota, ...appointments)).toMatchObject({ kind, recheckOn })
  })

  test("cites the quota and the active appointments", () => {
    expect(of(1, {}, { endOn: day("2022-03-08") }, {})).toMatchObject({
      message: { zh: "岗位核定1人，在岗2人。" },
      evidence: [
        { sheet: "岗位", key: "G1", field: "quota", value: 1 },
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { sheet: "聘用", key: "A3", field: "startOn", value: "2021-03-01" }
      ]
    })
  })
})
