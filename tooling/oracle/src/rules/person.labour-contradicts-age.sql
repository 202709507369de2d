WITH judged AS (
  SELECT *,
    term_number('person.labour-contradicts-age', 'minimumAge', village, '16') AS minimum_age,
    term_number('person.labour-contradicts-age', 'retirementAge', village, '60') AS retirement_age
  FROM registered
)
SELECT 'person' AS subject_kind, id AS subject_id
FROM judged
WHERE (age < minimum_age AND labour NOT IN ('none', 'lost'))
  OR (age >= minimum_age AND age < retirement_age AND health = 'healthy' AND NOT in_school AND labour = 'none');
