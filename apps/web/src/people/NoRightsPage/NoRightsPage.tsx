import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { words } from "../people.words.ts"
import { askAgain } from "../session.ts"

/** For whoever has an account and no role yet: what is missing, and who gives it. */
export function NoRightsPage() {
  return (
    <PageHead title={say(words.noRightsTitle)}>
      <p>{say(words.noRightsHint)}</p>
      <p>
        <Button kind="main" onClick={() => void askAgain()}>
          {say(words.lookAgain)}
        </Button>
      </p>
    </PageHead>
  )
}
