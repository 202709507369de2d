import type { Sentence } from "../values/Sentence.ts"

/** How long a password may be. */
export const longestPassword = 128

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/** What people choose where only kinds of characters are asked of them, letters in lower case. */
const common: ReadonlyArray<string> = [
  "password",
  "passw0rd",
  "p@ssw0rd",
  "p@ssword",
  "qwerty",
  "1qaz2wsx",
  "1qaz@wsx",
  "abcd1234",
  "admin123",
  "12345678",
  "87654321",
  "11111111",
  "88888888",
  "woaini",
  "wengang",
  "iloveyou",
  "welcome"
]

/** What stands against a password that somebody wants, which has `least` characters or more; undefined where nothing does. */
export function objectionTo(password: string, username: string, least: number): Sentence | undefined {
  const length = [...password].length
  if (length < least || length > longestPassword) {
    return {
      zh: `密码长度应为 ${least} 到 ${longestPassword} 个字符。`,
      en: `A password has ${least} to ${longestPassword} characters.`
    }
  }
  if (kinds.filter((kind) => kind.test(password)).length < 3) {
    return {
      zh: "密码应包含大写字母、小写字母、数字、其他字符中的三种。",
      en: "A password has three of these: capital letters, small letters, digits, other characters."
    }
  }
  const plain = password.toLowerCase()
  if (plain.includes(username.toLowerCase())) {
    return { zh: "密码不能包含用户名。", en: "A password may not contain the username." }
  }
  if (common.some((one) => plain.includes(one))) {
    return { zh: "密码过于常见，请换一个。", en: "The password is too common; choose another." }
  }
  return undefined
}
