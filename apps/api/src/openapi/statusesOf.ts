import type { Endpoint } from "@wengang/contract/Endpoint.ts"

/** What each status of a refusal means, in both languages. */
export const refusals = {
  400: "The request is not understood; `details.pointer` names the place. 请求有误。",
  401: "Nobody is signed in, or the credentials are wrong. 未登录或凭证不正确。",
  403: "Whoever asks may not do this, or the request comes from another site. 无权进行此操作。",
  404: "There is no such thing, or it lies outside one's area. 不存在，或不在管辖范围内。",
  409: "It contradicts how things stand. 与现状冲突。",
  412: "Somebody else has changed it since. 版本已变化。",
  413: "The body is too large. 请求内容过大。",
  415: "The body is of another media type, or no file that is taken. 内容类型不符。",
  422: "What was sent cannot be accepted; nothing was saved. 内容不能接受，未保存。",
  428: "`If-Match` is missing. 缺少 If-Match。",
  429: "Too many requests; `Retry-After` says when to try again. 请求过于频繁。",
  500: "The server failed. 服务出错。",
  503: "The server or its database cannot answer now. 服务暂不可用。",
  507: "The disk is full. 磁盘已满。"
} as const
export type Refusal = keyof typeof refusals

/** The refusals that an endpoint can answer: they follow from who may ask, and what is asked. */
export function refusalsOf(endpoint: Endpoint): ReadonlyArray<Refusal> {
  const { access, params, query, body, accepts, method, needsVersion, path } = endpoint
  const isPublic = access === "public"
  const isMutation = method !== "GET"
  const found: ReadonlyArray<readonly [Refusal, boolean]> = [
    [400, [params, query, body, accepts].some((part) => part !== undefined)],
    [401, !isPublic],
    [403, true],
    [404, params !== undefined || query !== undefined],
    [409, isMutation],
    [412, needsVersion === true],
    [413, isMutation],
    [415, accepts !== undefined],
    [422, isMutation],
    [428, needsVersion === true],
    [429, !isPublic || path.startsWith("/api/session") || path === "/api/set-up"],
    [500, true],
    [503, true],
    [507, isMutation]
  ]
  const further: ReadonlyArray<Refusal> = endpoint.refusals ?? []
  return found.flatMap(([status, can]) => (can || further.includes(status) ? [status] : []))
}
