import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { trainingTraineeNotEligible } from "../../src/rules/training/training.trainee-not-eligible.ts"
import { aClass, aPerson, day, judge, onList, traineeOf } from "../dossier.ts"

/* The class runs from 2021-10-18 to 2021-10-31. */
const of = (person: Partial<PersonRow>, rows: Partial<HouseholdRows> = {}) =>
  judge(trainingTraineeNotEligible, traineeOf({}, { persons: [{ ...aPerson, ...person }], ...rows }))
const noNumber = { ...aPerson.identity, fault: "checksum" as const }
const imprisoned = (fromOn: string, toOn: string | null) => ({
  listed: [onList("imprisoned", { fromOn: day(fromOn), toOn: toOn === null ? null : day(toOn) })]
})

describe("training.trainee-not-eligible", () => {
  test.each([
    ["of age", {}, {}, "pass"],
    ["16 at the start", { bornOn: day("2005-10-18") }, {}, "pass"],
    ["16 the day after", { bornOn: day("2005-10-19") }, {}, "fail"],
    ["60 the day after", { bornOn: day("1961-10-19") }, {}, "pass"],
    ["60 at the start", { bornOn: day("1961-10-18") }, {}, "fail"],
    ["deceased on the first day", { status: "deceased", statusOn: day("2021-10-18") }, {}, "fail"],
    ["deceased on the second", { status: "deceased", statusOn: day("2021-10-19") }, {}, "pass"],
    ["moved out before", { status: "movedOut", statusOn: day("2020-10-18") }, {}, "fail"],
    ["moved out on an unknown day", { status: "movedOut" }, {}, "notEvaluable"],
    ["on the register since an unlikely day", { statusOn: day("2020-10-18") }, {}, "pass"],
    ["in school today", { schooling: "tertiary" }, {}, "fail"],
    ["in school, gone on an unknown day", { schooling: "tertiary", status: "movedOut" }, {}, "fail"],
    ["imprisoned", {}, imprisoned("2021-10-18", null), "fail"],
    ["imprisoned from the second day", {}, imprisoned("2021-10-19", null), "pass"],
    ["imprisoned until the first day", {}, imprisoned("2020-01-01", "2021-10-18"), "fail"],
    ["imprisoned until the day before", {}, imprisoned("2020-01-01", "2021-10-17"), "pass"],
    ["on another list", {}, { listed: [onList("insured")] }, "pass"],
    ["no birth date", { bornOn: null, identity: noNumber }, {}, "notEvaluable"]
  ] as const)("%s", (_, person, rows, kind) => {
    expect(of(person, rows)).toMatchObject({ kind, recheckOn: "2022-11-01" })
  })

  test.each([
    ["2021-03-09", "fail", "2022-03-10"],
    ["2021-03-08", "notApplicable", null]
  ] as const)("a class that ended on %s: %s", (endOn, kind, recheckOn) => {
    const classes = [{ ...aClass, startOn: day("2021-03-01"), endOn: day(endOn) }]
    expect(of({ schooling: "senior" }, { classes })).toMatchObject({ kind, recheckOn })
  })

  test("names each ground with what proves it", () => {
    const person = { bornOn: day("1961-10-18"), status: "deceased", statusOn: day("2021-01-05") } as const
    expect(of(person, imprisoned("2021-01-01", null))).toMatchObject({
      message: {
        zh: "参加2021年10月18日开班的培训，开班时年满60周岁，开班时已死亡，开班时在服刑名单上。"
      },
      evidence: [
        { sheet: "培训班", key: "C1", field: "startOn", value: "2021-10-18" },
        { sheet: "人员", key: "P1", field: "bornOn", value: "1961-10-18" },
        { sheet: "人员", key: "P1", field: "status", value: "死亡" },
        { sheet: "人员", key: "P1", field: "statusOn", value: "2021-01-05" },
        { sheet: "比对名单", key: "服刑/411081********0000", field: "fromOn", value: "2021-01-01" }
      ]
    })
    expect(of({ schooling: "senior", bornOn: day("2005-10-19") })).toMatchObject({
      message: { zh: "参加2021年10月18日开班的培训，开班时未满16周岁，现在在校。" }
    })
  })

  test("names what is missing", () => {
    const statusOn = { sheet: "人员", field: "statusOn" }
    const bornOn = { sheet: "人员", field: "bornOn" }
    expect(of({ status: "movedOut" })).toMatchObject({ missing: [statusOn] })
    expect(of({ bornOn: null, identity: noNumber })).toMatchObject({ missing: [bornOn] })
    expect(of({ status: "movedOut", bornOn: null, identity: noNumber })).toMatchObject({ missing: [bornOn, statusOn] })
  })
})
