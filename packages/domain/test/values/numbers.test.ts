import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as CreditCode from "../../src/values/CreditCode.ts"
import * as IdentityNumber from "../../src/values/IdentityNumber.ts"
import * as Money from "../../src/values/Money.ts"
import { anyDay } from "../arbitraries.ts"

describe("Money", () => {
  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [150000, "1500.00"],
    [29999, "299.99"],
    [-30, "-0.30"]
  ])("%i fen are %s yuan", (fen, yuan) => {
    expect(Money.inYuan(fen)).toBe(yuan)
  })
})

describe("CreditCode", () => {
  test("the standard's own example", () => {
    expect(CreditCode.checkSymbol("91350100M000100Y4")).toBe("3")
    expect(CreditCode.isValid("91350100M000100Y43")).toBe(true)
    expect(CreditCode.isValid("91350100m000100y43")).toBe(true)
  })

  test.each(["91350100M000100Y44", "91350100M000100Y4", "91350100M000100Y433", "9135O100M000100Y43", ""])(
    "%j is none",
    (code) => {
      expect(CreditCode.isValid(code)).toBe(false)
    }
  )
})

describe("IdentityNumber", () => {
  test("the standard's own example", () => {
    expect(IdentityNumber.checkCharacter("11010519491231002")).toBe("X")
    expect(IdentityNumber.factsOf("11010519491231002X")).toEqual({
      length: 18,
      fault: null,
      bornOn: "1949-12-31",
      sex: "female",
      masked: "110105********002X"
    })
  })

  test.each([
    ["11010519491231002X", null],
    ["11010519491231002X11", null],
    ["11010519491231002X74", null],
    ["11010519491231002X11B1", null],
    ["11010519491231002X84", "card"],
    ["11010519491231002X75", "card"],
    ["11010519491231002X01", "card"],
    ["11010519491231002X1", "length"],
    ["11010519491231002X111", "length"],
    ["110105491231002", "length"],
    ["110105194912310021", "checksum"],
    ["110105194913310021", "date"],
    ["1101051949A2310021", "characters"],
    ["99999919491231002X", "test"]
  ])("%s: %s", (number, fault) => {
    expect(IdentityNumber.factsOf(number).fault).toBe(fault)
  })

  test.each([
    ["１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X"],
    [" 110105 19491231 002x ", "11010519491231002X"]
  ])("%j is normalised", (written, number) => {
    expect(IdentityNumber.normalise(written)).toBe(number)
  })

  test("numbers are compared on their first 18 characters", () => {
    expect(IdentityNumber.comparedPart("11010519491231002x11B1")).toBe("11010519491231002X")
  })

  test("short texts are masked whole", () => {
    expect(IdentityNumber.mask("1234567890")).toBe("**********")
    expect(IdentityNumber.mask("12345678901")).toBe("123456*8901")
  })

  test("a number made by the standard is valid, and no other last character is", () => {
    const first17 = fc
      .tuple(fc.integer({ min: 110000, max: 820000 }), anyDay, fc.integer({ min: 0, max: 999 }))
      .map(([place, born, order]) => `${place}${born.replaceAll("-", "")}${String(order).padStart(3, "0")}`)
    fc.assert(
      fc.property(first17, fc.constantFrom(..."0123456789X"), (digits, last) => {
        const right = IdentityNumber.checkCharacter(digits) === last
        expect(IdentityNumber.factsOf(digits + last).fault).toBe(right ? null : "checksum")
      })
    )
  })
})
