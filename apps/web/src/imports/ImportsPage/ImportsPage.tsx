import {
  importTemplateEndpoint,
  listImportsEndpoint,
  startImportEndpoint
} from "@wengang/contract/endpoints/imports.ts"
import { createEffect, createResource, createSignal, Show } from "solid-js"
import { addressOf, call, sendFile } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { askAgain } from "../../people/session.ts"
import { askLastRunAgain } from "../../runs/lastRun.ts"
import { importResultOf, previewResultOf } from "../importResult.ts"
import { words } from "../imports.words.ts"
import { isAhead, verifications } from "../verifications.ts"
import { type Job, watchJob } from "../watchJob.ts"
import { ChooseFile } from "./ChooseFile.tsx"
import { Former } from "./Former.tsx"
import styles from "./ImportsPage.module.css"
import { Preview } from "./Preview.tsx"
import { Result } from "./Result.tsx"

interface Chosen {
  readonly file: File
  readonly strict: boolean
}

/** Shows what a workbook would do, takes it in, tells what became of its rows, and what was imported before. */
export function ImportsPage() {
  const [former, { refetch }] = createResource(() => call(listImportsEndpoint, { query: {} }))
  const verified = verifications(() => {
    askLastRunAgain()
    void askAgain()
  })
  createEffect(() => {
    for (const { id, verification } of former()?.imports ?? []) if (isAhead(verification)) verified.follow(id)
  })
  const [chosen, setChosen] = createSignal<Chosen>()
  const [job, setJob] = createSignal<Job>()
  const { busy, error, send } = sending()
  const ask = ({ file, strict }: Chosen, preview: boolean) =>
    send(async () => {
      setJob(undefined)
      const query = { strict: strict ? "true" : "false", preview: preview ? "true" : "false" } as const
      const begun = await sendFile(startImportEndpoint, { query }, file)
      const ended = await watchJob(begun.id, setJob)
      if (ended.failure !== null) throw new Refusal(ended.failure.sentence, 0)
      if (!preview) await refetch()
    })
  const take = () => {
    const one = chosen()
    setChosen(undefined)
    if (one !== undefined) void ask(one, false)
  }
  const verificationOf = (id: string | undefined) =>
    verified.of(id ?? "") ?? former.latest?.imports.find((one) => one.id === id)?.verification
  const lacksRoom = () => job()?.kind === "preview" && job()?.failure?.code === "disk-full"
  return (
    <>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>
          {say(words.hint)}{" "}
          <a href={addressOf(importTemplateEndpoint, {})} rel="external" download="">
            {say(words.template)}
          </a>
        </p>
      </PageHead>
      <ChooseFile
        busy={busy()}
        onChosen={(file, strict) => {
          setChosen({ file, strict })
          void ask({ file, strict }, true)
        }}
      />
      <p role="status" class={styles.progress}>
        {busy() ? progressOf(job()) : ""}
      </p>
      <Told error={error()} />
      <Show when={lacksRoom() && chosen() !== undefined}>
        <Button onClick={take}>{say(words.direct)}</Button>
      </Show>
      <Show when={chosen() === undefined ? undefined : previewResultOf(job())}>
        {(result) => (
          <Preview
            result={result()}
            busy={busy()}
            onConfirm={take}
            onDrop={() => {
              setChosen(undefined)
              setJob(undefined)
            }}
          />
        )}
      </Show>
      <Show when={importResultOf(job())}>
        {(result) => <Result result={result()} verification={verificationOf(job()?.id)} />}
      </Show>
      <h2>{say(words.history)}</h2>
      <Loaded resource={former} again={() => void refetch()}>
        {(loaded) => (
          <Former
            imports={loaded().imports}
            verificationOf={(one) => verified.of(one.id) ?? one.verification}
            again={async () => void (await refetch())}
          />
        )}
      </Loaded>
    </>
  )
}

function progressOf(job: Job | undefined): string {
  if (job === undefined) return say(words.sending)
  if (job.state === "queued") return say(words.queued)
  return say(job.kind === "preview" ? words.previewing(job.done) : words.running(job.done))
}
