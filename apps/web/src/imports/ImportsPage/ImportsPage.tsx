import { listImportsEndpoint, startImportEndpoint } from "@wengang/contract/endpoints/imports.ts"
import { createResource, createSignal, Show } from "solid-js"
import { call, sendFile } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { importResultOf } from "../importResult.ts"
import { words } from "../imports.words.ts"
import { type Job, watchJob } from "../watchJob.ts"
import { ChooseFile } from "./ChooseFile.tsx"
import { Former } from "./Former.tsx"
import styles from "./ImportsPage.module.css"
import { Result } from "./Result.tsx"

/** Takes workbooks in, tells what became of their rows, and what was imported before. */
export function ImportsPage() {
  const [former, { refetch }] = createResource(() => call(listImportsEndpoint, { query: {} }))
  const [job, setJob] = createSignal<Job>()
  const { busy, error, send } = sending()
  const take = (file: File, strict: boolean) =>
    send(async () => {
      setJob(undefined)
      const begun = await sendFile(startImportEndpoint, { query: { strict: strict ? "true" : "false" } }, file)
      const ended = await watchJob(begun.id, setJob)
      if (ended.failure !== null) throw new Refusal(ended.failure.sentence, 0)
      await refetch()
    })
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <ChooseFile busy={busy()} onTake={(file, strict) => void take(file, strict)} />
      <p role="status" class={styles.progress}>
        {busy() ? progressOf(job()) : ""}
      </p>
      <Told error={error()} />
      <Show when={importResultOf(job())}>{(result) => <Result result={result()} />}</Show>
      <h2>{say(words.history)}</h2>
      <Loaded resource={former} again={() => void refetch()}>
        {(loaded) => <Former imports={loaded().imports} again={async () => void (await refetch())} />}
      </Loaded>
    </>
  )
}

function progressOf(job: Job | undefined): string {
  if (job === undefined) return say(words.sending)
  return say(job.state === "queued" ? words.queued : words.running(job.done))
}
