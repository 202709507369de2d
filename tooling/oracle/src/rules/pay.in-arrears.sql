WITH months AS (
  SELECT unnest(generate_series(DATE '2020-01-01', last_complete_month(), INTERVAL 1 MONTH))::DATE AS month
),
owed AS (
  SELECT a.id, m.month
  FROM appointment a
  JOIN months m ON covers(a.start_on, a.end_on, m.month, last_day(m.month))
  LEFT JOIN pay ON pay.appointment_id = a.id AND pay.month = m.month
  WHERE coalesce(pay.paid, 0) < coalesce(pay.due, a.monthly_pay)
    AND (pay.appointment_id IS NOT NULL OR supplied('工资', a.county))
)
SELECT 'appointment' AS subject_kind, id AS subject_id
FROM owed
GROUP BY id
HAVING last_day(min(month)) < $asOf - 31;
