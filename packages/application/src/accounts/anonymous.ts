import type { Actor } from "@wengang/domain/people/Actor.ts"

/** Whoever asks without being signed in. What they typed as their name is not kept: it may be a password. */
export const anonymous: Actor = {
  id: "anonymous",
  name: "未登录",
  role: "village",
  department: null,
  area: null,
  permissions: [],
  via: "session"
}
