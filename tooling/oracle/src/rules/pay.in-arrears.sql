WITH RECURSIVE months AS (
  SELECT min(month) AS month
  FROM (
    SELECT the_day('2020-01-01') AS month
    UNION ALL
    SELECT month_start(value) FROM terms WHERE rule = 'pay.in-arrears' AND name = 'since'
  )
  UNION ALL
  SELECT plus_months(month, 1) FROM months WHERE month < last_complete_month()
),
owed AS (
  SELECT a.id, a.village, m.month
  FROM appointment a
  JOIN months m ON covers(a.start_on, a.end_on, m.month, last_of_month(m.month))
  LEFT JOIN pay ON pay.appointment_id = a.id AND pay.month = m.month
  WHERE coalesce(pay.paid, 0) < coalesce(pay.due, a.monthly_pay)
    AND m.month >= month_start(term('pay.in-arrears', 'since', a.village, '2020-01'))
    AND (pay.appointment_id IS NOT NULL OR supplied('工资', a.county))
)
SELECT 'appointment' AS subject_kind, id AS subject_id
FROM owed
GROUP BY id, village
HAVING last_of_month(min(month)) < plus_days($asOf, -term_number('pay.in-arrears', 'days', village, '31'));
