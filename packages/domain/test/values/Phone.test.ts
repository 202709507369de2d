import { describe, expect, test } from "vitest"
import * as Phone from "../../src/values/Phone.ts"

describe("Phone", () => {
  test.each([
    ["138 0000 0000", "13800000000"],
    ["138-0000-0000", "13800000000"],
    ["138–0000—0000", "13800000000"],
    ["+8613800000000", "13800000000"],
    ["+86-138 0000 0000", "13800000000"],
    ["＋８６１３８００００００００", "13800000000"],
    ["8613800000000", "8613800000000"],
    ["13800000000+86", "13800000000+86"],
    ["0374-1234567", "03741234567"],
    ["无", "无"],
    [" ", ""]
  ])("%s is compared as %s", (text, phone) => {
    expect(Phone.normalise(text)).toBe(phone)
  })

  test.each([
    ["+86 138-0000-0000", "13800000000"],
    ["0374-1234567", "03741234567"],
    ["－１２", "12"],
    ["无", null],
    ["-", null],
    ["+86", null],
    ["", null]
  ])("%s stands for the number %s among others", (text, phone) => {
    expect(Phone.comparable(text)).toBe(phone)
  })

  test.each([
    ["13800000000", true],
    ["1380000000", false],
    ["138000000000", false],
    ["03741234567", false]
  ] as const)("%s is a mobile number: %s", (phone, known) => {
    expect(Phone.isMobile(phone)).toBe(known)
  })

  test.each([
    ["13800001234", "138****1234"],
    ["12345678", "123*5678"],
    ["1234567", "*******"],
    ["", ""]
  ])("%s is masked as %s", (phone, masked) => {
    expect(Phone.mask(phone)).toBe(masked)
  })
})
