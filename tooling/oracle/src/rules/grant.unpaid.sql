SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
WHERE g.approved_on < $asOf - term_number('grant.unpaid', 'days', p.village, '30')::INTEGER AND g.paid_on IS NULL;
