import type { Endpoint, Pure } from "./Endpoint.ts"

/** Where an endpoint is: what a caller needs of it at run time. */
export type Address = Pick<Endpoint, "method" | "path">

type Query = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

type Part<E extends Endpoint, K extends "params" | "query" | "body"> =
  Pure extends NonNullable<E[K]> ? object : { readonly [part in K]: NonNullable<E[K]>["Encoded"] }

/** What an endpoint is sent, before it is decoded. */
export type CallOf<E extends Endpoint> = Part<E, "params"> & Part<E, "query"> & Part<E, "body">

/** What an endpoint answers, as JSON brings it. */
export type AnswerTo<E extends Endpoint> = NonNullable<E["answer"]>["Encoded"]

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: Endpoint["method"]
  /** From the root: path and query. */
  readonly address: string
  /** Undefined where there is nothing to send. */
  readonly body: string | undefined
}

/** The request that a call of an endpoint is. */
export function requestOf<E extends Endpoint>({ method, path }: Address, call: CallOf<E>): WireRequest {
  const {
    params = {},
    query = {},
    body
  } = call as {
    readonly params?: Readonly<Record<string, string>>
    readonly query?: Query
    readonly body?: unknown
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))
  return { method, address: filled + searchOf(query), body: body === undefined ? undefined : JSON.stringify(body) }
}

function searchOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  )
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`
}
