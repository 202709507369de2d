import { lookup as resolve } from "node:dns"
import { type RequestOptions, request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { isIP, type LookupFunction } from "node:net"
import { isPrivateAddress } from "./isPrivateAddress.ts"

export interface PostOptions {
  /** Whether addresses of this machine and of private networks may be asked, also without TLS. */
  readonly privateTargets: boolean
  /** How long an answer may take in all, in milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** What a target answered: the status; or why there was no answer. */
export type Answered = { readonly status: number } | { readonly fault: string }

/**
 * Posts JSON to an address that somebody named. The address that its name stands for is looked at and connected to in one
 * go, so that it cannot be another one by then; redirects are not followed, and nothing of an answer is read but its status.
 */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { privateTargets, timeout, signal }: PostOptions
): Promise<Answered> {
  const target = URL.parse(url)
  if (target === null) return { fault: "unreachable" }
  const host = target.hostname.replace(/^\[|\]$/g, "")
  if (!privateTargets && (target.protocol !== "https:" || (isIP(host) !== 0 && isPrivateAddress(host)))) {
    return { fault: "forbidden-target" }
  }
  const options: RequestOptions = {
    method: "POST",
    headers: { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), ...headers },
    agent: false,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    ...(privateTargets ? {} : { lookup: publicOnly })
  }
  try {
    return { status: await statusOf(target, body, options) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

function statusOf(target: URL, body: string, options: RequestOptions): Promise<number> {
  const request = target.protocol === "https:" ? requestHttps : requestHttp
  return new Promise((done, failed) => {
    const asked = request(target, options, (response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
    asked.on("error", failed)
    asked.end(body)
  })
}

/** Looks a name up, and refuses it where any of its addresses is private. */
const publicOnly: LookupFunction = (hostname, options, answer) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return answer(error, "")
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address))) {
      return answer(Object.assign(new Error("forbidden target"), { code: "forbidden-target" }), "")
    }
    return options.all === true ? answer(null, addresses) : answer(null, first.address, first.family)
  })
}

function faultOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  if (code === "forbidden-target") return code
  return name === "TimeoutError" || code === "ABORT_ERR" ? "timeout" : "unreachable"
}
