WITH numbers AS (
  SELECT id AS household_id, phone FROM household WHERE phone IS NOT NULL
  UNION SELECT household_id, phone FROM registered WHERE phone IS NOT NULL
),
shared AS (
  SELECT phone FROM numbers GROUP BY phone HAVING count(*) >= 2
)
SELECT DISTINCT 'household' AS subject_kind, household_id AS subject_id
FROM numbers
WHERE phone IN (SELECT phone FROM shared);
