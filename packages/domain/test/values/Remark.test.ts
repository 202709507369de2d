import fc from "fast-check"
import { expect, test } from "vitest"
import { checkCharacter } from "../../src/values/IdentityNumber.ts"
import { holdsPersonalNumber, saidIn } from "../../src/values/Remark.ts"

test.each([
  ["", 0],
  ["  。。。……", 0],
  ["已看凭证", 4],
  ["已看 3 月凭证！", 6],
  ["seen it", 6]
])("%j says %i", (text, said) => expect(saidIn(text)).toBe(said))

test.each([
  ["王某，410811199001011234", true],
  ["王某，410811 19900101 123x", true],
  ["王某，４１０８１１１９９００１０１１２３４", true],
  ["电话13800000000", true],
  ["电话138-0000-0000", true],
  ["+8613800000000", true],
  ["卡号6222 0000 0000 0000", true],
  ["王某，410811********1234", false],
  ["2022年3月9日查看发放凭证第202203150000012345号", false],
  ["豫人社〔2022〕12号", false],
  ["聘用A1，2022-03-09 补发 1300.00 元", false]
])("%s holds a number of a person: %s", (text, holds) => expect(holdsPersonalNumber(text)).toBe(holds))

test("no identity number goes through, whatever stands around it", () => {
  const born = fc.date({ min: new Date("1940-01-01"), max: new Date("2010-12-31"), noInvalidDate: true })
  const words = fc.constantFrom("", "王某", "，", "证件：", " ")
  fc.assert(
    fc.property(born, fc.integer({ min: 100, max: 999 }), words, words, (date, order, before, after) => {
      const first = `411081${date.toISOString().slice(0, 10).replaceAll("-", "")}${order}`
      expect(holdsPersonalNumber(`${before}${first}${checkCharacter(first)}${after}`)).toBe(true)
    })
  )
})
