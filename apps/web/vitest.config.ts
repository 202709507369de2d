import { defineConfig } from "vitest/config"

/** The logic of views is tested without them, so without what builds them; views are tested in a browser. */
export default defineConfig({ test: { environment: "node" } })
