import type { AppType } from "@wengang/api/app.ts"
import { hc } from "hono/client"

/** The API, typed by its routes. */
export const api = hc<AppType>("/").api
