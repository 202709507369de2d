-- How the cells of a sheet are read.
CREATE OR REPLACE MACRO yes_no(cell) AS CASE cell WHEN '是' THEN true WHEN '否' THEN false END;
CREATE OR REPLACE MACRO fen(cell) AS (cell::DECIMAL(18, 2) * 100)::BIGINT;
CREATE OR REPLACE MACRO plain_phone(cell) AS nullif(regexp_replace(regexp_replace(cell, '[\s-]', '', 'g'), '^\+86', ''), '');
