import type { InferResponseType } from "hono/client"
import type { api } from "./client.ts"

/** What the routes answer, as JSON brings it. */
export type SuspicionPageAnswer = InferResponseType<typeof api.suspicions.$get, 200>
export type ListedSuspicion = SuspicionPageAnswer["suspicions"][number]
export type SuspicionDetail = InferResponseType<(typeof api.suspicions)[":id"]["$get"], 200>
export type EvidenceRow = SuspicionDetail["rows"][number]
export type EvidenceField = EvidenceRow["fields"][number]
export type HistoryEvent = SuspicionDetail["history"][number]
export type AreaCount = InferResponseType<typeof api.counts.$get, 200>["counts"][number]
export type RuleCard = InferResponseType<(typeof api.rules)[":id"]["$get"], 200>["rule"]
export type ParameterCard = RuleCard["parameters"][number]
export type RunsAnswer = InferResponseType<typeof api.runs.$get, 200>
export type ListedRun = RunsAnswer["runs"][number]
export type CoverageLine = ListedRun["coverage"][number]
