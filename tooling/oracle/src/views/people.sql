-- Every person with what the number says, the birth date (stated, else of a valid number) and the age.
CREATE OR REPLACE TABLE people AS
SELECT
  person.*,
  identity.id_number IS NOT NULL AS id_valid,
  identity.born_on AS id_born_on,
  identity.sex AS id_sex,
  coalesce(person.born_on, identity.born_on) AS birth,
  age_on(coalesce(person.born_on, identity.born_on), $asOf) AS age
FROM person
LEFT JOIN identity ON identity.id_number = person.id_number;

CREATE OR REPLACE VIEW registered AS SELECT * FROM people WHERE registered;
