SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
WHERE g.approved_on < plus_days($asOf, -term_number('grant.unpaid', 'days', p.village, '30')) AND g.paid_on IS NULL;
