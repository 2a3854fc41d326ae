CREATE TABLE `registered_name` (
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`unit_id`, `position`),
	FOREIGN KEY (`unit_id`) REFERENCES `registered_unit`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `registered_name_key` ON `registered_name` (`key`);
--> statement-breakpoint
CREATE TABLE `registered_staff` (
	`unit_id` text NOT NULL,
	`year` integer,
	`count` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `registered_unit`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "registered_staff_count" CHECK("registered_staff"."count" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `registered_staff_of_year` ON `registered_staff` (`unit_id`,`year`);
--> statement-breakpoint
CREATE TABLE `registered_successor` (
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	`successor_id` text NOT NULL,
	PRIMARY KEY(`unit_id`, `position`),
	FOREIGN KEY (`unit_id`) REFERENCES `registered_unit`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `registered_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`region_code` text NOT NULL,
	`scope` text,
	`peer_group` text,
	`parent_id` text,
	`succeeded_in` integer,
	CONSTRAINT "registered_unit_id" CHECK("registered_unit"."id" NOT GLOB '*[^a-z0-9-]*' AND length("registered_unit"."id") > 7),
	CONSTRAINT "registered_unit_scope" CHECK("registered_unit"."scope" IN ('本级', '汇总'))
) STRICT;
--> statement-breakpoint
ALTER TABLE `document` ADD `region_code` text;
--> statement-breakpoint
ALTER TABLE `document` ADD `scope` text CONSTRAINT "document_scope" CHECK("scope" IN ('本级', '汇总'));
--> statement-breakpoint
ALTER TABLE `document` ADD `reading_version` text DEFAULT '' NOT NULL;
--> statement-breakpoint
UPDATE `document` SET (`region_code`, `scope`) = (SELECT `region_code`, `scope` FROM `unit` WHERE `unit`.`id` = `document`.`unit_id`);
--> statement-breakpoint
CREATE VIEW `unit_parent` AS SELECT id AS unit_id, parent_id FROM registered_unit WHERE parent_id IS NOT NULL
  UNION ALL
  SELECT unit.id, (
    SELECT whole.id FROM unit_name AS own
      JOIN unit_name AS same ON same.key = own.key
      JOIN unit AS whole ON whole.id = same.unit_id
    WHERE own.unit_id = unit.id AND whole.scope = '汇总'
      AND whole.region_code IS unit.region_code AND whole.simulated = unit.simulated
    ORDER BY whole.id LIMIT 1)
  FROM unit WHERE unit.scope IS NOT '汇总' AND NOT EXISTS (
    SELECT 1 FROM registered_unit WHERE registered_unit.id = unit.id AND parent_id IS NOT NULL);
