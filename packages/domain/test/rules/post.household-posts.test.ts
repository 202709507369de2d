import { describe, expect, test } from "vitest"
import type { AppointmentRow, PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postHouseholdPosts } from "../../src/rules/post/post.household-posts.ts"
import { anAppointment, aPerson, aPost, day, dossierOf, judge } from "../dossier.ts"

const of = (held: ReadonlyArray<Partial<AppointmentRow>>, persons: ReadonlyArray<Partial<PersonRow>> = [{}, {}]) =>
  dossierOf({
    persons: persons.map((changes, at) => ({ ...aPerson, id: `P${at + 1}`, ...changes })),
    posts: [aPost],
    appointments: held.map((changes, at) => ({ ...anAppointment, id: `A${at + 1}`, ...changes }))
  })

describe("post.household-posts", () => {
  test.each([
    ["nobody", [], "notApplicable", null],
    ["one member", [{}], "pass", null],
    ["one member with two", [{}, {}], "pass", null],
    ["two members", [{}, { personId: "P2" }], "fail", null],
    ["two, of whom one until today", [{}, { personId: "P2", endOn: day("2022-03-09") }], "fail", "2022-03-10"],
    ["two, of whom one until yesterday", [{}, { personId: "P2", endOn: day("2022-03-08") }], "pass", null],
    ["two, of whom one from tomorrow", [{}, { personId: "P2", startOn: day("2022-03-10") }], "pass", "2022-03-10"]
  ] as const)("%s", (_, held, kind, recheckOn) => {
    expect(judge(postHouseholdPosts, of(held))).toMatchObject({ kind, recheckOn })
  })

  test("somebody off the register does not count", () => {
    expect(judge(postHouseholdPosts, of([{}, { personId: "P2" }], [{}, { status: "movedOut" }]))).toMatchObject({
      kind: "pass"
    })
  })

  test("cites each active appointment of each member", () => {
    expect(judge(postHouseholdPosts, of([{}, {}, { personId: "P2" }]))).toMatchObject({
      message: { zh: "同户有2名成员同时在公益性岗位上。" },
      evidence: [{ key: "A1" }, { key: "A2" }, { sheet: "聘用", key: "A3", field: "postId", value: "G1" }]
    })
  })
})
