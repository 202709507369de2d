-- Persons of any age who could work and want to: willing, with labour, not in school.
CREATE OR REPLACE VIEW willing_worker AS
SELECT * FROM registered WHERE willing AND has_labour AND NOT in_school;

-- Those of them of working age, as the rule on single persons has it, without an active record or appointment, where both sheets were supplied.
CREATE OR REPLACE VIEW seeker AS
SELECT * FROM willing_worker p
WHERE of_working_age('person.willing-unreferred', p.age, p.village)
  AND NOT EXISTS (SELECT 1 FROM active_employment e WHERE e.person_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM active_appointment a WHERE a.person_id = p.id)
  AND supplied('就业', p.county) AND supplied('聘用', p.county);
