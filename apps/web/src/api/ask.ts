import type { ApiError } from "@wengang/contract/ApiError.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** The API refused or could not be reached; the sentence is for the reader. */
export class Refusal extends Error {
  readonly sentence: Sentence
  readonly status: number

  constructor(sentence: Sentence, status: number) {
    super(sentence.en)
    this.sentence = sentence
    this.status = status
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
  throw new Refusal({ zh: error.message, en: error.messageEnglish }, answer.status)
}

const unreachable: Sentence = {
  zh: "服务没有回应。请确认稳岗仍在运行，然后重试。",
  en: "The server does not answer. See that Wengang is still running, then try again."
}
