import type { Environment } from "./Settings.ts"

/** 0 done, 1 failed, 2 wrong usage or unreadable input, 3 `verify --fail-on` found what it was told to fail on. */
export type ExitStatus = 0 | 1 | 2 | 3

export interface Context {
  readonly environment: Environment
  /** What the command that ran wants the process to end with. */
  exitStatus: ExitStatus
}
