import type { Cookies, RequestHeaders } from "@wengang/application/ports/Accounts.ts"
import { isAPIError } from "better-auth/api"

/** What a call of the library gave, with the cookies that it wants set. */
export interface Called<A> extends Cookies {
  readonly response: A
}

/** The request's cookies, and nothing else of it: addresses and hosts that a caller may write are not for the library. */
export function cookiesOf(headers: RequestHeaders): Headers {
  const cookie = headers.get("cookie")
  return cookie === null ? new Headers() : new Headers({ cookie })
}

/** Waits for a call; undefined where the library refused, and throws where it could not tell. */
export async function called<A>(
  call: Promise<{ readonly headers: Headers; readonly response: A }>
): Promise<Called<A> | undefined> {
  try {
    const { headers, response } = await call
    return { response, setCookie: headers.getSetCookie().map(forTheVisit) }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return undefined
    throw isAPIError(error) ? (error.cause ?? error) : error
  }
}

/** The cookies of a response as a request would send them. */
export function sentBack(setCookie: ReadonlyArray<string>): Headers {
  return new Headers({ cookie: setCookie.map((cookie) => cookie.split(";", 1)[0]).join("; ") })
}

/** A cookie that lasts until the browser is closed: how long a session lasts is for the server to say. */
function forTheVisit(cookie: string): string {
  return /; *max-age=0\b/i.test(cookie) ? cookie : cookie.replace(/; *(max-age|expires)=[^;]*/gi, "")
}
