SELECT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN people p ON p.id = a.person_id
WHERE age_on(p.birth, a.start_on) < term_number('post.holder-age', 'minimumAge', a.village, '16')
  OR (active(a.start_on, a.end_on) AND p.age >= term_number('post.holder-age', 'maximumAge', a.village, '70'))
  OR age_on(p.birth, a.start_on) >= term_number('post.holder-age', 'newHolderMaximum', a.village, NULL);
