import { addPaperEndpoint, openPaperEndpoint } from "@wengang/contract/endpoints/papers.ts"
import { createUniqueId, For, Show } from "solid-js"
import { addressOf, sendFile } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { FileInput } from "../../forms/FileInput/FileInput.tsx"
import { sending } from "../../forms/sending.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showInstant } from "../../values/showDay.ts"
import type { CaseDetail } from "../caseAnswers.ts"
import { words } from "../cases.words.ts"
import { rectifies } from "../rights.ts"
import styles from "./Papers.module.css"

/** The papers of a case, to be opened; who puts it right adds to them. */
export function Papers(props: { readonly one: CaseDetail; readonly again: () => Promise<unknown> }) {
  const id = createUniqueId()
  const { busy, error, send } = sending()
  const upload = (files: ReadonlyArray<File>) =>
    send(async () => {
      for (const file of files) await sendFile(addPaperEndpoint, { params: { id: props.one.id } }, file)
      await props.again()
    })
  return (
    <section class={styles.papers} aria-labelledby="papers">
      <h2 id="papers">{say(words.papers)}</h2>
      <Show when={props.one.papers.length > 0} fallback={<p>{say(words.noPapers)}</p>}>
        <ul class={styles.list}>
          <For each={props.one.papers}>
            {(paper) => (
              <li>
                <a
                  href={addressOf(openPaperEndpoint, { params: { id: props.one.id, digest: paper.digest } })}
                  rel="external"
                  download={paper.name}
                >
                  {paper.name}
                </a>{" "}
                <span class={styles.about}>
                  {sizeOf(paper.size)} · <Chinese>{paper.actorName}</Chinese> · {showInstant(paper.at)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={rectifies(props.one) && props.one.state !== "closed"}>
        <div class={styles.upload}>
          <label for={id}>{say(words.upload)}</label>
          <FileInput
            id={id}
            multiple
            disabled={busy()}
            describedBy={`${id}-hint`}
            onChoose={(files) => void upload(files)}
          />
          <p id={`${id}-hint`} class={styles.about}>
            {say(words.uploadHint)}
          </p>
        </div>
        <Told error={error()} />
      </Show>
    </section>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
