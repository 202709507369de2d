SELECT 'appointment' AS subject_kind, id AS subject_id
FROM appointment
WHERE agreement_to > plus_months(agreement_from, CASE
  WHEN level IN ('village', 'township') THEN term_number('post.agreement-too-long', 'ruralMonths', village, '12')
  ELSE term_number('post.agreement-too-long', 'ordinaryMonths', village, '36')
END);
