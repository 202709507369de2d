import { type AnswerTo, type CallOf, requestOf } from "@wengang/contract/Call.ts"
import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import type { makeApp } from "../src/app.ts"

/** Calls endpoints of an application as the page does; anything but success is an error. */
export function callerOf(app: ReturnType<typeof makeApp>) {
  return async <E extends Endpoint>(endpoint: E, call: CallOf<E>): Promise<AnswerTo<E>> => {
    const { method, address, body } = requestOf(endpoint, call)
    const headers = { "content-type": "application/json" }
    const answer = await app.request(address, body === undefined ? { method } : { method, headers, body })
    if (answer.status !== endpoint.status) throw new Error(`${method} ${address} gave ${answer.status}`)
    return answer.json()
  }
}
