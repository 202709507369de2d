SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
JOIN trainee t ON t.person_id = g.person_id AND t.class_id = g.period
WHERE g.kind = 'trainingAllowance'
  AND g.amount <> 100 * term_number('grant.allowance-amount', 'rate', p.village, '30') * CASE WHEN t.days_attended < 0 THEN 0 ELSE t.days_attended END;
