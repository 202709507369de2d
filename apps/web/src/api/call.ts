import type { ApiError } from "@wengang/contract/ApiError.ts"
import { type AnswerTo, type CallOf, requestOf } from "@wengang/contract/Call.ts"
import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import { noteUse } from "./lastUse.ts"
import { counted } from "./quiet.ts"
import { Refusal, tooLong, unreachable } from "./Refusal.ts"

/** Calls an endpoint: its answer, or a Refusal that tells what the server refused. The version is the one to be changed. */
export async function call<E extends Endpoint>(endpoint: E, sent: CallOf<E>, version?: string): Promise<AnswerTo<E>> {
  const { method, address, body } = requestOf(endpoint, sent)
  if (address.length > longestAddress) throw new Refusal(tooLong, 414, "address-too-long")
  const headers = {
    "content-type": "application/json",
    "idempotency-key": newKey(),
    ...(version === undefined ? {} : { "if-match": `"${version}"` })
  }
  const asked = fetch(address, {
    method,
    ...(method === "GET" ? {} : { headers }),
    ...(body === undefined ? {} : { body })
  })
  const answer = await counted(asked).catch(() => {
    throw new Refusal(unreachable, 0)
  })
  return await answered(answer)
}

/** The server and what stands before it take no longer ones, and only break the connection off. */
const longestAddress = 8_000

/** Sends a file's bytes to an endpoint that takes them as they are. */
export async function sendFile<E extends Endpoint>(
  endpoint: E,
  sent: Omit<CallOf<E>, "body">,
  file: File
): Promise<AnswerTo<E>> {
  const { method, address } = requestOf(endpoint, sent as CallOf<E>)
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) }
  const answer = await fetch(address, { method, headers, body: file }).catch(() => {
    throw new Refusal(unreachable, 0)
  })
  return await answered(answer)
}

/** The address of an endpoint, for links that open or download what it answers. */
export function addressOf<E extends Endpoint>(endpoint: E, sent: CallOf<E>): string {
  return requestOf(endpoint, sent).address
}

async function answered(answer: Response) {
  if (answer.status !== 401) noteUse()
  if (answer.status === 204) return null
  if (answer.ok) return await answer.json()
  const error = (await answer.json().catch(() => undefined)) as ApiError | undefined
  if (error === undefined) throw new Refusal(unreachable, answer.status)
  if (error.code === "not-signed-in") whenOver()
  throw new Refusal({ zh: error.message, en: error.messageEnglish }, answer.status, error.code, error.details)
}

let whenOver = (): void => {}

/** Has somebody told when the server no longer knows who asks. */
export function onSessionOver(listener: () => void): void {
  whenOver = listener
}

/** Names a mutation, so that sending it again after a lost connection does not do it twice. Works without a secure context. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
