import { Schema } from "effect"

/** The id of a job, and of the run or import that it is. */
export const JobId = Schema.String.check(Schema.isPattern(/^[0-9a-f-]{32,36}$/u))
