import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openAreaTable } from "../src/AreaTable.ts"

const table = openAreaTable()
const found = (code: string) => ({ kind: "found", code })

describe("the places of the notice", () => {
  test.each([
    ["禹州市顺店镇康城村", "411081101224"],
    ["长葛市增福镇张刘寨村", "411082110012"],
    ["建安区蒋李集镇程庄村", "411003104218"],
    ["建安区张潘镇焦庄村", "411003105222"],
    ["襄城县范湖乡凹郭村", "411025205005"],
    ["襄城县姜庄乡汪店村", "411025204211"],
    ["襄城县王洛镇白塔寺郭村", "411025104004"],
    ["襄城县王洛镇北宋庄", "411025104229"],
    ["鄢陵县大马镇贤庄村", "411024105230"],
    ["鄢陵县只乐镇崔庄村", "411024109213"],
    ["鄢陵县只乐镇郭刘村", "411024109225"],
    ["建安区蒋李集镇", "411003104000"],
    ["建安区张潘镇", "411003105000"],
    ["襄城县王洛镇", "411025104000"],
    ["长葛市", "411082000000"]
  ])("%s", (place, code) => {
    expect(table.find(place)).toEqual(found(code))
    expect(table.find(`许昌市${place}`)).toEqual(found(code))
    expect(table.find(`河南省${place}`)).toEqual(found(code))
    expect(table.find(`河南省许昌市${place}`)).toEqual(found(code))
  })
})

describe("a village", () => {
  test.each(["康城村委会", "康城村", "康城村村委会", "康城村村民委员会", "康城村委", "康城"])(
    "may be written %s",
    (village) => {
      expect(table.find(`河南省许昌市禹州市顺店镇${village}`)).toEqual(found("411081101224"))
    }
  )

  test.each([" ", "/", " / ", "-", "·", ">", "　", "＞", "－"])("may stand behind %j", (mark) => {
    const path = ["河南省", "许昌市", "禹州市", "顺店镇", "康城村"].join(mark)
    expect(table.find(path)).toEqual(found("411081101224"))
  })

  test("is the one of that very name, before others that are called so", () => {
    expect(table.find("辽宁省沈阳市铁西区大潘街道大潘社区")).toEqual(found("210106029001"))
    expect(table.find("辽宁省沈阳市铁西区大潘街道大潘居委会")).toEqual(found("210106029003"))
  })

  test("is ambiguous where its township has several that are called so", () => {
    expect(table.find("上海市嘉定区安亭镇水产村")).toEqual({
      kind: "ambiguous",
      codes: ["310114103214", "310114103227"]
    })
  })
})

describe("special levels", () => {
  test.each([
    ["北京市", "110000000000"],
    ["北京市东城区", "110101000000"],
    ["北京市市辖区东城区", "110101000000"],
    ["北京市北京市东城区", "110101000000"],
    ["北京市东城区东华门街道多福巷社区", "110101001001"],
    ["重庆市县城口县", "500229000000"],
    ["重庆市城口县", "500229000000"],
    ["河南省济源市", "419001000000"],
    ["济源市", "419001000000"],
    ["河南省省直辖县级行政区划济源市", "419001000000"],
    ["济源市沁园街道", "419001001000"],
    ["济源市沁园街道办事处", "419001001000"],
    ["广东省东莞市", "441900000000"],
    ["广东省东莞市石碣镇", "441900101000"],
    ["东莞市东莞市石碣镇", "441900101000"],
    ["中山市石岐街道", "442000001000"],
    ["海南省儋州市那大镇", "460400100000"],
    ["嘉峪关市", "620200000000"],
    ["甘肃省嘉峪关市嘉峪关市", "620201000000"],
    ["河北省唐山市汉沽管理区", "130272000000"],
    ["福建省泉州市金门县", "350527000000"],
    ["吉林省吉林市", "220200000000"],
    ["海南藏族自治州", "632500000000"]
  ])("%s", (path, code) => {
    expect(table.find(path)).toEqual(found(code))
  })
})

describe("a text that names no single area", () => {
  test.each([
    "",
    "  ",
    "台湾省",
    "顺店镇康城村",
    "市辖区",
    "河南",
    "河南省许昌市禹州市顺店镇无此村",
    "河南省杭州市",
    "禹州市顺店镇康城村委会二组"
  ])("%j is unknown", (text) => {
    expect(table.find(text)).toEqual({ kind: "unknown" })
  })

  test("is unknown at once, however long it is", () => {
    for (const part of ["委员委会", "(", "河南省", "禹州市顺店镇"]) {
      const started = performance.now()
      expect(table.find(`禹州市顺店镇${part.repeat(5000)}`)).toEqual({ kind: "unknown" })
      expect(table.find(`禹州市顺店镇${part.repeat(20)}`)).toEqual({ kind: "unknown" })
      expect(performance.now() - started).toBeLessThan(200)
    }
  })

  test("is ambiguous when it fits several, near and far", () => {
    expect(table.find("朝阳区")).toEqual({ kind: "ambiguous", codes: ["110105000000", "220104000000"] })
    expect(table.find("鼓楼区")).toMatchObject({ kind: "ambiguous", codes: { length: 4 } })
    expect(table.find("吉林省朝阳区")).toEqual(found("220104000000"))
  })
})

test("a path of names leads back to its area", () => {
  const walk = fc.array(fc.nat(), { minLength: 1, maxLength: 5 }).map((choices) => {
    let code = "000000000000"
    for (const choice of choices) {
      const below = table.children(code)
      code = below[choice % below.length]?.code ?? code
    }
    return code
  })
  const holds = fc.property(walk, fc.constantFrom("", "/", " "), (code, mark) => {
    const path = table.path(code)
    expect(table.find(path.join(mark))).toEqual(found(code))
    const match = table.find(path.slice(2).join(mark))
    const answers = match.kind === "ambiguous" ? match.codes : match.kind === "found" ? [match.code] : []
    if (path.length === 5) expect(answers).toContain(code)
  })
  fc.assert(holds, { numRuns: 500 })
})
