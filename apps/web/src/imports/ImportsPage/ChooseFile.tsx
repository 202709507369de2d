import { createSignal, createUniqueId } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { FileInput } from "../../forms/FileInput/FileInput.tsx"
import { say } from "../../language/language.ts"
import { words } from "../imports.words.ts"
import styles from "./ImportsPage.module.css"

interface Props {
  readonly busy: boolean
  readonly onChosen: (file: File, strict: boolean) => void
}

/** Where a file is chosen or dropped, and how it is to be taken. */
export function ChooseFile(props: Props) {
  const id = createUniqueId()
  const [file, setFile] = createSignal<File>()
  const [strict, setStrict] = createSignal(false)
  let input: HTMLInputElement | undefined
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [dropped] = event.dataTransfer?.files ?? []
    if (dropped === undefined || input === undefined) return
    input.files = event.dataTransfer?.files ?? null
    setFile(dropped)
  }
  return (
    <form
      class={styles.choose}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault()
        const chosen = file()
        if (chosen !== undefined) props.onChosen(chosen, strict())
      }}
    >
      <label for={id}>{say(words.choose)}</label>
      <FileInput
        id={id}
        ref={(made) => {
          input = made
        }}
        accept=".xlsx,.csv,.zip"
        required
        disabled={props.busy}
        chosen={[file()?.name ?? []].flat()}
        onChoose={([chosen]) => setFile(chosen)}
      />
      <label class={styles.strict}>
        <input type="checkbox" checked={strict()} onChange={(event) => setStrict(event.currentTarget.checked)} />
        {say(words.strict)}
      </label>
      <Button type="submit" kind="main" disabled={props.busy}>
        {say(words.preview)}
      </Button>
    </form>
  )
}
