import { wideViews } from "./metamorphic/wideViews.ts"
