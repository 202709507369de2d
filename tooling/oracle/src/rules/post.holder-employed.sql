WITH work AS (
  SELECT person_id, start_on, coalesce(end_on, $asOf) AS end_on FROM employment WHERE regular
  UNION ALL
  SELECT p.id, l.from_on, coalesce(l.to_on, $asOf)
  FROM people p JOIN listed l ON l.id18 = p.id18 AND l.list = 'insured'
)
SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN work w ON w.person_id = a.person_id
WHERE later(later(a.start_on, w.start_on), plus_days($asOf, 1 - term_number('post.holder-employed', 'days', a.village, '365'))) <= earlier(earlier(coalesce(a.end_on, $asOf), w.end_on), $asOf);
