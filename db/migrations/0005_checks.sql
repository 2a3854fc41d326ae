CREATE TABLE `account_check` (
	`account_id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`rules_version` text NOT NULL,
	`input` text NOT NULL,
	`holds` integer NOT NULL,
	`rounding` integer NOT NULL,
	`hint` integer NOT NULL,
	`failed` integer NOT NULL,
	`undecidable` integer NOT NULL,
	`not_applicable` integer NOT NULL,
	`agreeing` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `check_finding` (
	`account_id` text NOT NULL,
	`number` integer NOT NULL,
	`cause` text NOT NULL,
	`severity` text NOT NULL,
	`rules` text NOT NULL,
	`repair_kind` text NOT NULL,
	`proposals` text NOT NULL,
	PRIMARY KEY(`account_id`, `number`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "check_finding_cause" CHECK("check_finding"."cause" IN ('publisher', 'reading')),
	CONSTRAINT "check_finding_repair" CHECK("check_finding"."repair_kind" IN ('unique', 'ambiguous', 'none'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `check_outcome` (
	`account_id` text NOT NULL,
	`position` integer NOT NULL,
	`rule` text NOT NULL,
	`status` text NOT NULL,
	`severity` text NOT NULL,
	`cause` text,
	`about` text NOT NULL,
	`message` text NOT NULL,
	`expected` real,
	`found` real,
	`is_rate` integer NOT NULL,
	`finding` integer,
	`leads` integer NOT NULL,
	`place` text,
	`figures` text NOT NULL,
	PRIMARY KEY(`account_id`, `position`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "check_outcome_status" CHECK("check_outcome"."status" IN ('rounding', 'hint', 'failed', 'undecidable'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `check_outcome_by_rule` ON `check_outcome` (`rule`,`status`,`account_id`);--> statement-breakpoint
CREATE VIEW `check_input` AS SELECT own.id AS account_id, own.document_id, own.unit_id, own.year, before.id AS before_id,
    json_array(own.document_id, document.reading_version, own.scope, own.region_code,
      before.document_id, read_before.reading_version,
      (SELECT json_group_array(part) FROM (
        SELECT part.document_id || read_part.reading_version AS part
          FROM unit_parent JOIN read_account AS part ON part.unit_id = unit_parent.unit_id
            AND part.year = own.year AND part.current = 1
          JOIN document AS read_part ON read_part.id = part.document_id
        WHERE own.scope = '汇总' AND unit_parent.parent_id = own.unit_id ORDER BY part.unit_id))
    ) AS input
  FROM read_account AS own JOIN document ON document.id = own.document_id
  LEFT JOIN read_account AS before ON before.unit_id = own.unit_id AND before.year = own.year - 1
    AND before.current = 1
  LEFT JOIN document AS read_before ON read_before.id = before.document_id;