WITH numbers AS (
  SELECT id AS household_id, area AS village, phone FROM household WHERE phone GLOB '*[0-9]*'
  UNION SELECT household_id, village, phone FROM registered WHERE phone GLOB '*[0-9]*'
),
shared AS (
  SELECT phone, count(*) AS households FROM numbers GROUP BY phone HAVING count(*) >= 2
)
SELECT DISTINCT 'household' AS subject_kind, n.household_id AS subject_id
FROM numbers n
JOIN shared s ON s.phone = n.phone
WHERE s.households >= term_number('household.phone-shared', 'households', n.village, '2');
