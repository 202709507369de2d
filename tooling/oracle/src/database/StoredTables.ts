/** The product's tables and those of their columns that the rules read. */
export const storedTables: Readonly<Record<string, ReadonlyArray<string>>> = {
  household: words("id area kind risk_removed identified_on declared_size declared_workers phone_key"),
  person: [
    ...words(
      "id household_id area id_index id_length id_fault id_born_on id_sex sex born_on relation schooling health"
    ),
    ...words("labour status status_on willing destitute cadre public_payroll phone phone_key")
  ],
  employment: words("id person_id area place employer channel monthly_income start_on end_on verified_on"),
  post: words("id area level quota monthly_pay required_days withdrawn_on"),
  appointment: [
    ...words("id post_id person_id post_area start_on end_on"),
    ...words("agreement_from agreement_to public_from public_to insured_until")
  ],
  attendance: words("appointment_id month days signed_by"),
  pay: words("appointment_id month due paid paid_on payee"),
  grant: words("id person_id kind period amount applied_on approved_on paid_on"),
  plan: words("id area year occupation planned_count start_on end_on hours place"),
  planned: words("plan_id person_id"),
  class: words("id plan_id area start_on end_on days declared_count"),
  trainee: words("class_id person_id days_attended certificate"),
  business: words("id person_id registered_on status closed_on"),
  vacancy: words("id area employer_code occupation headcount monthly_pay phone published_on verified_on closed_on"),
  referral: words("vacancy_id person_id referred_on"),
  listed: words("list id_index from_on to_on"),
  parameter: words("rule name value jurisdiction from to")
}

/** The files of `views/database`, each after those it names. */
export const databaseViews: ReadonlyArray<string> = [
  ...["household", "person", "employment", "post", "appointment", "attendance", "pay", "grant", "plan", "planned"],
  ...["class", "trainee", "business", "vacancy", "referral", "listed", "terms"]
].map((name) => `views/database/${name}.sql`)

function words(text: string): ReadonlyArray<string> {
  return text.split(" ")
}
