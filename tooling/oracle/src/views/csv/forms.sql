-- How the cells of a sheet are read.
CREATE MACRO yes_no(cell) AS CASE cell WHEN '是' THEN true WHEN '否' THEN false END;
CREATE MACRO fen(cell) AS CAST(CAST(cell AS DECIMAL(18, 2)) * 100 AS BIGINT);
-- A phone as it is compared: nothing is left of a cell that holds no more than a hyphen.
CREATE MACRO plain_phone(cell) AS regexp_replace(regexp_replace(cell, '[\s-]', '', 'g'), '^\+86', '');
