import { OverviewPage } from "../../overview/OverviewPage/OverviewPage.tsx"

/** What there is to do today. */
export function TodayPage() {
  return <OverviewPage />
}
