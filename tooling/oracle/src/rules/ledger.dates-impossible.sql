SELECT 'employment' AS subject_kind, id AS subject_id
FROM employment
WHERE end_on < start_on OR start_on > $asOf OR end_on > $asOf;
