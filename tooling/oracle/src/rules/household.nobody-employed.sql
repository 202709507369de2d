SELECT 'household' AS subject_kind, h.id AS subject_id
FROM household h
WHERE h.target
  AND EXISTS (SELECT 1 FROM willing_worker w WHERE w.household_id = h.id AND of_working_age('household.nobody-employed', w.age, h.area))
  AND NOT EXISTS (
    SELECT 1 FROM registered p JOIN active_employment e ON e.person_id = p.id WHERE p.household_id = h.id
  )
  AND NOT EXISTS (
    SELECT 1 FROM registered p JOIN active_appointment a ON a.person_id = p.id WHERE p.household_id = h.id
  )
  AND supplied('就业', h.county) AND supplied('聘用', h.county);
