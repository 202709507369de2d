import { describe, expect, test } from "vitest"
import type { PostRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postAgreementTooLong } from "../../src/rules/post/post.agreement-too-long.ts"
import { aPost, appointmentOf, day, judge } from "../dossier.ts"

const of = (level: PostRow["level"], from: string | null, to: string | null) =>
  judge(
    postAgreementTooLong,
    appointmentOf(
      { agreementFrom: from === null ? null : day(from), agreementTo: to === null ? null : day(to) },
      { posts: [{ ...aPost, level }] }
    )
  )

describe("post.agreement-too-long", () => {
  test.each([
    ["village", "2021-04-01", "2022-04-01", "pass"],
    ["village", "2021-04-01", "2022-04-02", "fail"],
    ["township", "2021-04-01", "2022-04-01", "pass"],
    ["township", "2021-04-01", "2022-04-02", "fail"],
    ["county", "2021-04-01", "2024-04-01", "pass"],
    ["county", "2021-04-01", "2024-04-02", "fail"],
    ["enterprise", "2021-04-01", "2024-04-01", "pass"],
    ["enterprise", "2021-04-01", "2024-04-02", "fail"],
    ["village", "2024-02-29", "2025-02-28", "pass"],
    ["village", "2024-02-29", "2025-03-01", "fail"],
    ["village", null, "2022-04-02", "notEvaluable"],
    ["village", "2021-04-01", null, "notEvaluable"]
  ] as const)("%s, %s to %s: %s", (level, from, to, kind) => {
    expect(of(level, from, to)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites the agreement and the level, or names what is missing", () => {
    expect(of("village", "2021-04-01", "2022-04-02")).toMatchObject({
      message: { zh: "村级岗位协议自2021年4月1日至2022年4月2日，超过12个月。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "agreementFrom", value: "2021-04-01" },
        { sheet: "聘用", key: "A1", field: "agreementTo", value: "2022-04-02" },
        { sheet: "岗位", key: "G1", field: "level", value: "村级" }
      ]
    })
    expect(of("village", null, null)).toMatchObject({ missing: [{ sheet: "聘用", field: "agreementFrom" }] })
    expect(of("village", "2021-04-01", null)).toMatchObject({ missing: [{ sheet: "聘用", field: "agreementTo" }] })
  })
})
