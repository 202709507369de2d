import { ask } from "./ask.ts"

/** Sends a request with a body of JSON, or none; the answer's body. A Refusal tells what the server refused. */
export function send<A>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<A> {
  const headers = { "content-type": "application/json", "idempotency-key": newKey() }
  const request = fetch(
    path,
    body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
  )
  return ask<A>(request.then(withoutBody))
}

/** An answer of 204 has no body; it stands for nothing. */
function withoutBody(answer: Response) {
  const { ok, status } = answer
  return { ok, status, json: async () => (status === 204 ? null : await answer.json()) as never }
}

/** Names a mutation, so that sending it again after a lost connection does not do it twice. Works without a secure context. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
