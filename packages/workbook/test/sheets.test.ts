import { describe, expect, test } from "vitest"
import { handmade, textRow } from "./archive.ts"
import { fileOf, gather, scratch } from "./reading.ts"

const households = "户编号*,所在村*,户类型*\n"

describe("headers", () => {
  test("the header is the first row with all the required labels, title rows above it counted", async () => {
    const path = fileOf(
      "户.csv",
      "全国防返贫监测信息\n导出时间,2022-03-09\n户编号,所在村,户类型\nH1,411081105203,脱贫户\n"
    )
    const { rows, problems } = await gather(path)
    expect(problems).toEqual([])
    expect(rows.household?.map(({ row, values }) => [row, values])).toEqual([
      [4, { id: "H1", area: "411081105203", kind: "lifted" }]
    ])
  })

  test("labels match in any order, with spaces, asterisks and full-width characters around them", async () => {
    const path = fileOf("户.csv", "＊户类型 ,　所 在村*,** 户编号**,,\n脱贫户,411081105203,H1,多余,\n")
    const { rows, problems } = await gather(path)
    expect(problems).toEqual([])
    expect(rows.household?.[0]?.values).toEqual({ kind: "lifted", area: "411081105203", id: "H1" })
  })

  test("an unknown column is one problem, however many rows and files it has", async () => {
    const text = "户编号,所在村,户类型,备注\nH1,411081105203,其他,甲\nH2,411081105203,其他,乙\n"
    const { problems, rows } = await gather(fileOf("户.csv", text), fileOf("户.csv", text))
    expect(problems).toMatchObject([{ sheet: "户", row: null, column: "备注", value: null, code: "unknown-column" }])
    expect(rows.household).toHaveLength(4)
  })

  test("the names of areas that an export has beside them are no unknown column, and must not be those of others", async () => {
    const name = "河南省许昌市禹州市顺店镇康城村"
    const lines = [
      ["411081105203", name],
      ["411081105203", "某村"],
      ["411081105203", "城关镇"],
      ["411081105203", ""],
      ["411081105204", name]
    ].map(([code, beside], at) => `H${at},${code},${beside},其他`)
    const { problems, rows } = await gather(fileOf("户.csv", ["户编号,所在村*,所在村名称,户类型", ...lines].join("\n")))
    expect(problems).toEqual([])
    expect(rows.household?.map((row) => row.problems.map(({ code, column }) => [code, column]))).toEqual([
      [],
      [],
      [],
      [],
      [["other-area-named", "所在村"]]
    ])
    expect(rows.household?.[0]?.values).toEqual({ id: "H0", area: "411081105203", kind: "other" })
    expect(rows.household?.[4]?.problems[0]?.reason.zh).toContain(name)
  })

  test("an area that was emptied is not emptied while its name stands beside", async () => {
    const head = "就业编号,人员编号,务工地,务工地名称,开始日期,核实日期"
    const name = "河南省许昌市禹州市顺店镇康城村"
    const { rows } = await gather(
      fileOf("就业.csv", `${head}\nE1,P1,,${name},2022-01-01,2022-03-01\nE2,P1,,,2022-01-01,2022-03-01\n`)
    )
    expect(rows.employment?.map((row) => row.problems.map(({ code }) => code))).toEqual([["other-area-named"], []])
    expect(rows.employment?.[1]?.values.place).toBeNull()
  })

  test("of a column that stands there twice the first counts", async () => {
    const { problems, rows } = await gather(
      fileOf("户.csv", "户编号,所在村,户类型,户类型\nH1,411081105203,其他,脱贫户\n")
    )
    expect(problems).toMatchObject([{ sheet: "户", row: null, column: "户类型", code: "repeated-column" }])
    expect(rows.household?.[0]?.values.kind).toBe("other")
  })

  test("a sheet without required columns is left out with one problem that names them", async () => {
    const { problems, rows, order } = await gather(fileOf("户.csv", "户编号,户主姓名\nH1,王某\n"))
    expect(order).toEqual(["household"])
    expect(rows.household).toBeUndefined()
    expect(problems).toMatchObject([
      { sheet: "户", row: null, column: "所在村、户类型", value: null, code: "missing-column" }
    ])
    expect(problems[0]?.reason.zh).toContain("所在村、户类型")
  })

  test("of 参数 the column 值 is required, and an empty cell of it is not", async () => {
    const rest = "规则,名称,起,依据,状态"
    const without = await gather(fileOf("参数.csv", `${rest}\nledger.stale,days,2022-01-01,某文件,已确认\n`))
    expect(without.rows.parameter).toBeUndefined()
    expect(without.problems).toMatchObject([{ sheet: "参数", row: null, column: "值", code: "missing-column" }])
    const empty = await gather(fileOf("参数.csv", `${rest},值\nledger.stale,days,2022-01-01,某文件,已确认,\n`))
    expect(empty.problems).toEqual([])
    expect(empty.rows.parameter).toMatchObject([{ values: { value: null }, problems: [] }])
  })

  test.each(["", "\uFEFF", "\n\n", ",,,\n , \n"])(
    "a file of %j is a sheet without rows and without problems",
    async (text) => {
      expect(await gather(fileOf("户.csv", text))).toEqual({ order: ["household"], rows: {}, problems: [] })
    }
  )

  test("a header alone is a sheet without rows", async () => {
    expect(await gather(fileOf("户.csv", households))).toEqual({ order: ["household"], rows: {}, problems: [] })
  })
})

describe("sheets", () => {
  test("are read in the order of the ledgers, files of one sheet in the order of their paths", async () => {
    const book = await handmade({
      参数: "",
      人员: "",
      户: textRow("户编号", "所在村", "户类型") + textRow("H2", "411081105203", "其他"),
      区划: ""
    })
    const first = fileOf("户.csv", `${households}H1,411081105203,其他\n`)
    const { order, rows } = await gather(first, fileOf("台账.xlsx", book))
    expect(order).toEqual(["area", "household", "person", "parameter"])
    expect(rows.household?.map(({ values }) => values.id)).toEqual(["H1", "H2"])
  })

  test("of unknown names are one problem each", async () => {
    const { problems, order } = await gather(fileOf("台账.xlsx", await handmade({ 封面: textRow("x"), 户: "" })))
    expect(order).toEqual(["household"])
    expect(problems).toMatchObject([{ sheet: "封面", row: null, column: null, value: null, code: "unknown-sheet" }])
  })

  test("that explain our own template are passed over, and only there", async () => {
    const explained = { 填写说明: textRow("说明"), 字典: textRow("字典"), 户: "" }
    const ours = Buffer.from(await handmade({ ...explained, _wengang: "" }))
    expect((await gather(fileOf("别家.xlsx", ours))).problems.map(({ sheet }) => sheet)).toEqual([
      "填写说明",
      "字典",
      "_wengang"
    ])
  })
})

describe("rows", () => {
  test("empty ones are passed over, and their numbers counted", async () => {
    const { rows } = await gather(
      fileOf("户.csv", `${households}\n,,\n"H\n1",411081105203,其他\n\nH2,411081105203,其他`)
    )
    expect(rows.household?.map(({ row, values }) => [row, values.id])).toEqual([
      [4, "H\n1"],
      [6, "H2"]
    ])
  })

  test("that hold only what an unknown column says are empty", async () => {
    const { rows } = await gather(fileOf("户.csv", "序号,户编号,所在村,户类型\n1,H1,411081105203,其他\n2,,,\n"))
    expect(rows.household).toHaveLength(1)
  })

  test("name only the columns that are present: null or the default where empty", async () => {
    const { rows } = await gather(
      fileOf(
        "人员.csv",
        "人员编号,户编号,姓名,证件号码,劳动技能,状态,性别\nP1,H1,王某,41000019620105012X,普通劳动力,,\n"
      )
    )
    expect(rows.person?.[0]?.values).toEqual({
      id: "P1",
      householdId: "H1",
      name: "王某",
      idNumber: "41000019620105012X",
      labour: "ordinary",
      status: "active",
      sex: null
    })
  })

  test("carry a problem for each bad cell, with what was written", async () => {
    const { rows } = await gather(
      fileOf("户.csv", "户编号,所在村,户类型,识别日期,联系电话\n,河北,贫困户,2022-02-30,1.38E+10\n")
    )
    const row = rows.household?.[0]
    expect(row?.problems.map(({ column, value, code }) => [column, value, code])).toEqual([
      ["户编号", null, "required-empty"],
      ["所在村", "河北", "unknown-area"],
      ["户类型", "贫困户", "unknown-choice"],
      ["识别日期", "2022-02-30", "no-such-day"],
      ["联系电话", "1.38E+10", "mangled-number"]
    ])
    expect(row?.problems.every(({ sheet, row }) => sheet === "户" && row === 2)).toBe(true)
    expect(row?.problems[3]?.reason.zh).toBe("日期“2022-02-30”不存在，请核对后按 2022-03-09 的样式填写")
    expect(row?.cellText("area")).toBe("河北")
    expect(row?.cellText("id")).toBeNull()
    expect(row?.cellText("headName")).toBeNull()
  })

  test("come in batches that add up", async () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `H${at},411081105203,其他`)
    const { rows } = await gather(fileOf("户.csv", households + lines.join("\r\n")))
    expect(rows.household).toHaveLength(2500)
    expect(rows.household?.at(-1)).toMatchObject({ row: 2501, values: { id: "H2499" } })
  })

  test("of the areas sheet bring codes that nobody knew", async () => {
    const { rows } = await gather(fileOf("区划.csv", "代码,名称\n991081105203,新村\n99,新省\n12345,坏\n"))
    expect(rows.area?.map(({ values }) => values.code)).toEqual(["991081105203", "990000000000", null])
    expect(rows.area?.[2]?.problems).toMatchObject([{ column: "代码", value: "12345", code: "bad-area-code" }])
  })

  test("of the sheet of parameters say 全国 or nothing for the nation", async () => {
    const text =
      "规则,名称,值,适用地区,起,依据,状态\nr,n,1,全国,2022-01-01,某文,已确认\nr,n,1,,2022-01-01,某文,已确认\n"
    const { rows } = await gather(fileOf("参数.csv", text))
    expect(rows.parameter?.map(({ values, problems }) => [values.jurisdiction, problems])).toEqual([
      [null, []],
      [null, []]
    ])
    const household = await gather(fileOf("户.csv", "户编号,所在村,户类型\nH1,全国,脱贫户\n"))
    expect(household.rows.household?.[0]?.problems).toMatchObject([{ code: "unknown-area" }])
  })

  test("of the grants sheet have a period that fits their kind", async () => {
    const head = "补贴编号,人员编号,类型,期间,金额\n"
    const text = `${head}G1,P1,交通补贴,2021年3月,300\nG2,P1,培训生活费,Ｂ１,300\nG3,P1,交通补贴,B1,300\nG4,P1,其他补贴,B1,300\n`
    const { rows } = await gather(fileOf("补贴.csv", text))
    expect(rows.grant?.map(({ values }) => values.period)).toEqual(["2021-03", "B1", null, "B1"])
    expect(rows.grant?.[2]?.problems).toMatchObject([{ row: 4, column: "期间", value: "B1", code: "not-a-period" }])
    expect(rows.grant?.[3]?.problems.map(({ code }) => code)).toEqual(["unknown-choice"])
  })
})

test("the files of an import are told by name, size and digest", async () => {
  const { openWorkbooks } = await import("../src/openWorkbooks.ts")
  const folder = scratch()
  const paths = [fileOf("户.csv", households, folder), fileOf("人员.csv", "", folder)]
  const opened = await openWorkbooks(paths, { resolveArea: () => ({ kind: "unknown" }) })
  opened.close()
  expect(opened.files).toEqual([
    { name: "户.csv", bytes: 33, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    {
      name: "人员.csv",
      bytes: 0,
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    }
  ])
})
