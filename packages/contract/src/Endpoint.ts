import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Schema } from "effect"

/** A schema whose decoding needs nothing but its input. */
export type Pure = Schema.ConstraintDecoder<unknown>

/** Who may ask: anybody, whoever is signed in, or whoever has one of these permissions. */
export type Access = "public" | "signedIn" | Permission | ReadonlyArray<Permission>

/** The parts of a request that an endpoint reads. Text in the path and the query, JSON in the body. */
export interface RequestParts<P extends Pure, Q extends Pure, B extends Pure> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
}

/**
 * One operation of the API, as data: the server serves it, the OpenAPI document describes it, the page calls it, and a
 * test asks it as every role, all from this.
 */
export interface Endpoint<
  P extends Pure = Pure,
  Q extends Pure = Pure,
  B extends Pure = Pure,
  A extends Schema.Top = Schema.Top
> extends RequestParts<P, Q, B> {
  /** The operation's name in OpenAPI and in generated clients. */
  readonly id: string
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** From the root, parameters in braces: `/api/suspicions/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: Sentence
  readonly access: Access
  readonly status: 200 | 201 | 202 | 204
  /** What it answers; null where it answers nothing (204), or something else than JSON. */
  readonly answer: A | null
  /** The media types of an answer that is not JSON. */
  readonly media?: ReadonlyArray<string>
  /** The media type of a body that is not JSON: such a body is handed over as bytes. */
  readonly accepts?: string
  /** The answer has a `version`, sent as ETag too. */
  readonly versioned?: boolean
  /** `If-Match` must name the version that is to be changed. */
  readonly needsVersion?: boolean
  /** Statuses of refusals that do not follow from the rest: a sign-in is public and yet refused with 401. */
  readonly refusals?: ReadonlyArray<401 | 404>
  /** Examples, which run as tests. */
  readonly examples?: ReadonlyArray<Example>
}

/** A request that works on the demonstration ledgers, once samples are replaced by what they stand for. */
export interface Example {
  readonly name: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What is sent where a file is. */
  readonly file?: { readonly name: string; readonly content: string }
}

/** Declares an endpoint; the types of its parts are inferred. */
export function endpoint<P extends Pure, Q extends Pure, B extends Pure, A extends Schema.Top>(
  declaration: Endpoint<P, Q, B, A>
): Endpoint<P, Q, B, A> {
  return declaration
}

/** What a handler is given: the decoded parts. */
export interface RequestOf<E extends Endpoint> {
  readonly params: NonNullable<E["params"]>["Type"]
  readonly query: NonNullable<E["query"]>["Type"]
  readonly body: NonNullable<E["body"]>["Type"]
}

/** What an endpoint answers. */
export type AnswerOf<E extends Endpoint> = E extends { readonly answer: infer A }
  ? A extends Schema.Top
    ? A["Type"]
    : undefined
  : never
