import { describe, expect, test } from "vitest"
import type { AppointmentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postMultiplePosts } from "../../src/rules/post/post.multiple-posts.ts"
import { anAppointment, aPost, day, judge, personOf } from "../dossier.ts"

const of = (...held: ReadonlyArray<Partial<AppointmentRow>>) =>
  personOf({
    posts: [aPost, { ...aPost, id: "G2", level: "county" }],
    appointments: held.map((changes, at) => ({ ...anAppointment, id: `A${at + 1}`, ...changes }))
  })

describe("post.multiple-posts", () => {
  test.each([
    ["none", [], "notApplicable", null],
    ["one that ended", [{ endOn: day("2022-03-08") }], "notApplicable", null],
    ["one", [{}], "pass", null],
    ["two", [{}, { postId: "G2" }], "fail", null],
    ["two on one post", [{}, {}], "fail", null],
    ["one and one that ends today", [{}, { endOn: day("2022-03-09") }], "fail", "2022-03-10"],
    ["one and one that ended yesterday", [{}, { endOn: day("2022-03-08") }], "pass", null],
    ["one and one that begins tomorrow", [{}, { startOn: day("2022-03-10") }], "pass", "2022-03-10"]
  ] as const)("%s", (_, held, kind, recheckOn) => {
    expect(judge(postMultiplePosts, of(...held))).toMatchObject({ kind, recheckOn })
  })

  test("cites each active appointment", () => {
    const outcome = judge(postMultiplePosts, of({}, { postId: "G2" }, { endOn: day("2021-12-31") }))
    expect(outcome).toMatchObject({
      message: { zh: "同时在岗的公益性岗位聘用有2条。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "postId", value: "G1" },
        { sheet: "聘用", key: "A2", field: "postId", value: "G2" }
      ]
    })
  })
})
