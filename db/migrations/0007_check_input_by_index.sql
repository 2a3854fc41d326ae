DROP VIEW `check_input`;--> statement-breakpoint
CREATE VIEW `check_input` AS SELECT own.id AS account_id, own.document_id, own.unit_id, own.year, before.id AS before_id,
    json_array(own.document_id, document.reading_version, own.scope, own.region_code,
      read_before.id, read_before.reading_version,
      CASE own.scope WHEN '汇总' THEN (SELECT json_group_array(part) FROM (
        SELECT part.document_id || read_part.reading_version AS part
          FROM unit_parent JOIN read_account AS part ON part.unit_id = unit_parent.unit_id
            AND part.year = own.year AND part.current = 1
          JOIN document AS read_part ON read_part.id = part.document_id
        WHERE unit_parent.parent_id = own.unit_id ORDER BY part.unit_id)) END
    ) AS input
  FROM read_account AS own JOIN document ON document.id = own.document_id
  LEFT JOIN account AS before ON before.unit_id = own.unit_id AND before.year = own.year - 1
    AND before.current = 1
  LEFT JOIN account_source AS source_before ON source_before.account_id = before.id
    AND source_before.is_primary = 1
  LEFT JOIN document AS read_before ON read_before.id = source_before.document_id;