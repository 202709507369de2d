import { A } from "@solidjs/router"
import { say } from "../../language/language.ts"
import { words } from "../layout.words.ts"
import { PageHead } from "../PageHead/PageHead.tsx"

/** An address that no view has. */
export function NotFoundPage() {
  return (
    <PageHead title={say(words.notFound)}>
      <p>{say(words.notFoundHint)}</p>
      <p>
        <A href="/">{say(words.toToday)}</A>
      </p>
    </PageHead>
  )
}
