SELECT 'vacancy' AS subject_kind, id AS subject_id
FROM open_vacancy
WHERE coalesce(verified_on, published_on) < plus_days($asOf, -term_number('vacancy.stale', 'days', area, '30'));
