import type { ApiError } from "@wengang/contract/ApiError.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** The API refused or could not be reached; the sentence is for the reader. */
export class Refusal extends Error {
  readonly sentence: Sentence
  readonly status: number
  /** The API's name of the reason; empty where it could not be reached. */
  readonly code: string

  constructor(sentence: Sentence, status: number, code = "") {
    super(sentence.en)
    this.sentence = sentence
    this.status = status
    this.code = code
  }
}

interface Answer<A> {
  readonly ok: boolean
  readonly status: number
  json(): Promise<A>
}

/** The body of an answer; a Refusal where there is none. */
export async function ask<A>(request: Promise<Answer<A>>): Promise<A> {
  const answer = await request.catch(() => {
    throw new Refusal(unreachable, 0)
  })
  if (answer.ok) return await answer.json()
  const error = (await answer.json().catch(() => undefined)) as ApiError | undefined
  if (error === undefined) throw new Refusal(unreachable, answer.status)
  if (error.code === "not-signed-in") whenOver()
  throw new Refusal({ zh: error.message, en: error.messageEnglish }, answer.status, error.code)
}

let whenOver = (): void => {}

/** Has somebody told when the server no longer knows who asks. */
export function onSessionOver(listener: () => void): void {
  whenOver = listener
}

const unreachable: Sentence = {
  zh: "服务没有回应。请确认稳岗仍在运行，然后重试。",
  en: "The server does not answer. See that Wengang is still running, then try again."
}
