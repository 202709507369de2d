import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Result } from "effect"

export type Environment = Readonly<Record<string, string | undefined>>

/** Something of the environment that whoever operates the server may set. */
export interface Setting<A> {
  /** What it sets, for people who operate the server. */
  readonly title: Sentence
  /** What holds where it is not set, as one would write it; null where then nothing holds. */
  readonly otherwise: string | null
  /** The value, or what it should have been. */
  readonly read: (text: string) => Result.Result<A, Sentence>
}

/** Declares a setting that has a value in any case. */
export const setting = <A>(title: Sentence, otherwise: string, read: Setting<A>["read"]): Setting<A> => ({
  title,
  otherwise,
  read
})

/** Declares a setting without which something is left undone: its value is null then. */
export const optional = <A>(title: Sentence, read: Setting<A>["read"]): Setting<A | null> => ({
  title,
  otherwise: null,
  read
})

export const text = (value: string): Result.Result<string, Sentence> => Result.succeed(value)

export const wholeNumber =
  (least: number, most: number) =>
  (value: string): Result.Result<number, Sentence> =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? Result.succeed(Number(value))
      : Result.fail({
          zh: `应为 ${least} 到 ${most} 的整数`,
          en: `a whole number from ${least} to ${most} is expected`
        })

export const oneOf =
  <const A extends string>(...choices: ReadonlyArray<A>) =>
  (value: string): Result.Result<A, Sentence> => {
    const chosen = choices.find((choice) => choice === value)
    return chosen !== undefined
      ? Result.succeed(chosen)
      : Result.fail({ zh: `应为 ${choices.join("、")} 之一`, en: `one of ${choices.join(", ")} is expected` })
  }

export function webAddress(value: string): Result.Result<URL, Sentence> {
  const address = URL.parse(value)
  return address !== null && (address.protocol === "http:" || address.protocol === "https:")
    ? Result.succeed(address)
    : Result.fail({
        zh: "应为 http:// 或 https:// 开头的地址",
        en: "an address that begins with http:// or https:// is expected"
      })
}

/** A token that protects something: one that can be guessed protects nothing. */
export const secret = (value: string): Result.Result<string, Sentence> =>
  value.length >= 16
    ? Result.succeed(value)
    : Result.fail({ zh: "应至少 16 个字符", en: "16 characters or more are expected" })
