SELECT 'employment' AS subject_kind, id AS subject_id
FROM active_employment
WHERE verified_on < plus_days($asOf, -term_number('ledger.stale', 'days', village, '35'));
