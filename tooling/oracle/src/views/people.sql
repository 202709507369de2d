-- Every person with what the number says, the birth date (stated, else of a valid number) and the age. A number whose date is
-- yet to come is not valid.
CREATE OR REPLACE TABLE people AS
WITH judged AS (
  SELECT *, id_sound AND id_number_born_on <= $asOf AS id_valid FROM person
),
dated AS (
  SELECT
    *,
    CASE WHEN id_valid THEN id_number_born_on END AS id_born_on,
    coalesce(born_on, CASE WHEN id_valid THEN id_number_born_on END) AS birth
  FROM judged
)
SELECT *, age_on(birth, $asOf) AS age FROM dated;

CREATE OR REPLACE VIEW registered AS SELECT * FROM people WHERE registered;
