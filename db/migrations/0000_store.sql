CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`year` integer NOT NULL,
	`version` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`published` text,
	`current` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_id" CHECK("account"."id" = "account"."unit_id" || '-' || "account"."year" || '-v' || "account"."version"),
	CONSTRAINT "account_version" CHECK("account"."version" >= 1),
	CONSTRAINT "account_published" CHECK("account"."published" IS NULL OR "account"."published" IS date("account"."published")),
	CONSTRAINT "account_is_current" CHECK("account"."current" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_current` ON `account` (`unit_id`,`year`) WHERE "account"."current" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `account_unit_year_version` ON `account` (`unit_id`,`year`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_unit_year_fingerprint` ON `account` (`unit_id`,`year`,`fingerprint`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_id_unit_year` ON `account` (`id`,`unit_id`,`year`);--> statement-breakpoint
CREATE TABLE `account_source` (
	`document_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`year` integer NOT NULL,
	`is_primary` integer NOT NULL,
	FOREIGN KEY (`document_id`,`unit_id`,`year`) REFERENCES `document`(`id`,`unit_id`,`year`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`,`unit_id`,`year`) REFERENCES `account`(`id`,`unit_id`,`year`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_source_is_primary" CHECK("account_source"."is_primary" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_source_primary` ON `account_source` (`account_id`) WHERE "account_source"."is_primary" = 1;--> statement-breakpoint
CREATE INDEX `account_source_of_account` ON `account_source` (`account_id`);--> statement-breakpoint
CREATE TABLE `block` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`document_id`, `number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "block_number" CHECK("block"."number" >= 0),
	CONSTRAINT "block_kind" CHECK("block"."kind" IN ('paragraph', 'table') AND "block"."kind" IS json_extract("block"."content", '$.kind'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "dataset_one_row" CHECK("dataset"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`filename` text NOT NULL,
	`format` text NOT NULL,
	`bytes` integer NOT NULL,
	`published` text,
	`origin` text NOT NULL,
	`simulated` integer NOT NULL,
	`unit_id` text NOT NULL,
	`unit_name` text NOT NULL,
	`year` integer NOT NULL,
	`imported_at` text NOT NULL,
	FOREIGN KEY (`unit_id`,`simulated`) REFERENCES `unit`(`id`,`simulated`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`,`unit_name`) REFERENCES `unit_name`(`unit_id`,`name`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "document_hash" CHECK(length("document"."sha256") = 64 AND "document"."sha256" NOT GLOB '*[^0-9a-f]*' AND "document"."id" = substr("document"."sha256", 1, 16)),
	CONSTRAINT "document_bytes" CHECK("document"."bytes" > 0),
	CONSTRAINT "document_published" CHECK("document"."published" IS NULL OR "document"."published" IS date("document"."published")),
	CONSTRAINT "document_origin" CHECK("document"."origin" IN ('original', 'transcription', 'simulated')),
	CONSTRAINT "document_simulated" CHECK("document"."simulated" = ("document"."origin" = 'simulated')),
	CONSTRAINT "document_year" CHECK("document"."year" BETWEEN 1990 AND 2100)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_sha256_unique` ON `document` (`sha256`);--> statement-breakpoint
CREATE INDEX `document_of_unit` ON `document` (`unit_id`,`year`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_id_unit_year` ON `document` (`id`,`unit_id`,`year`);--> statement-breakpoint
CREATE TABLE `region` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`simulated` integer NOT NULL,
	CONSTRAINT "region_code" CHECK("region"."code" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "region_simulated" CHECK("region"."simulated" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `region_code_simulated` ON `region` (`code`,`simulated`);--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`scope` text,
	`simulated` integer NOT NULL,
	FOREIGN KEY (`region_code`,`simulated`) REFERENCES `region`(`code`,`simulated`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_id" CHECK("unit"."id" NOT GLOB '*[^a-z0-9-]*' AND length("unit"."id") > 7),
	CONSTRAINT "unit_scope" CHECK("unit"."scope" IN ('本级', '汇总')),
	CONSTRAINT "unit_simulated" CHECK("unit"."simulated" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `unit_of_region` ON `unit` (`region_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `unit_id_simulated` ON `unit` (`id`,`simulated`);--> statement-breakpoint
CREATE TABLE `unit_name` (
	`unit_id` text NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`unit_id`, `name`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `unit_name_key` ON `unit_name` (`key`);--> statement-breakpoint
CREATE INDEX `unit_name_name` ON `unit_name` (`name`);--> statement-breakpoint
CREATE TABLE `empty_statement` (
	`document_id` text NOT NULL,
	`table_number` text NOT NULL,
	`text` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `table_number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`table_number`) REFERENCES `published_table`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "empty_statement_place" CHECK(("empty_statement"."at_column" IS NULL OR "empty_statement"."at_row" IS NOT NULL)
        AND coalesce("empty_statement"."at_row", 0) >= 0 AND coalesce("empty_statement"."at_column", 0) >= 0
        AND coalesce("empty_statement"."at_line", 1) >= 1 AND coalesce("empty_statement"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `figure` (
	`document_id` text NOT NULL,
	`table_number` text NOT NULL,
	`line_position` integer NOT NULL,
	`column` text NOT NULL,
	`kind` text NOT NULL,
	`fen` integer,
	`precision` integer,
	`printed` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `table_number`, `line_position`, `column`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`table_number`,`line_position`) REFERENCES `line`(`document_id`,`table_number`,`position`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "figure_kind" CHECK("figure"."kind" IN ('stated', 'blank', 'unreadable')),
	CONSTRAINT "figure_stated" CHECK(("figure"."kind" = 'stated') = ("figure"."fen" IS NOT NULL)
        AND ("figure"."kind" = 'stated') = ("figure"."precision" IS NOT NULL)),
	CONSTRAINT "figure_amount" CHECK("figure"."fen" IS NULL OR (abs("figure"."fen") <= 9007199254740991 AND "figure"."precision" >= 1
    AND "figure"."fen" % "figure"."precision" = 0)),
	CONSTRAINT "figure_place" CHECK(("figure"."at_column" IS NULL OR "figure"."at_row" IS NOT NULL)
        AND coalesce("figure"."at_row", 0) >= 0 AND coalesce("figure"."at_column", 0) >= 0
        AND coalesce("figure"."at_line", 1) >= 1 AND coalesce("figure"."at_page", 1) >= 1)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `line` (
	`document_id` text NOT NULL,
	`table_number` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`side` text,
	`key` text,
	`code` text,
	`name` text NOT NULL,
	`printed` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `table_number`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`table_number`) REFERENCES `published_table`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "line_position" CHECK("line"."position" >= 0),
	CONSTRAINT "line_kind" CHECK("line"."kind" IN ('entry', 'total', 'other')),
	CONSTRAINT "line_side" CHECK("line"."side" IN ('income', 'expenditure')),
	CONSTRAINT "line_two_sided" CHECK(("line"."table_number" IN ('01', '04')) = ("line"."side" IS NOT NULL)),
	CONSTRAINT "line_total" CHECK(("line"."kind" = 'total') = ("line"."key" IS NOT NULL)),
	CONSTRAINT "line_code" CHECK("line"."code" IS NULL OR ("line"."kind" = 'entry' AND ("line"."code" GLOB 'INC[0-9][0-9]*'
        OR ("line"."code" <> '' AND "line"."code" NOT GLOB '*[^0-9]*')))),
	CONSTRAINT "line_place" CHECK(("line"."at_column" IS NULL OR "line"."at_row" IS NOT NULL)
        AND coalesce("line"."at_row", 0) >= 0 AND coalesce("line"."at_column", 0) >= 0
        AND coalesce("line"."at_line", 1) >= 1 AND coalesce("line"."at_page", 1) >= 1)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `line_key` ON `line` (`document_id`,`table_number`,`key`) WHERE "line"."key" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `line_code` ON `line` (`document_id`,`table_number`,`code`) WHERE "line"."code" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `published_table` (
	`document_id` text NOT NULL,
	`number` text NOT NULL,
	`status` text NOT NULL,
	`title` text,
	`unit` text,
	`at_block` integer,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "published_table_number" CHECK("published_table"."number" IN ('01','02','03','04','05','06','07','08','09')),
	CONSTRAINT "published_table_status" CHECK("published_table"."status" IN ('read', 'partial', 'empty', 'missing')),
	CONSTRAINT "published_table_unit" CHECK("published_table"."unit" IN ('元', '千元', '万元', '亿元')),
	CONSTRAINT "published_table_missing" CHECK(("published_table"."status" = 'missing') = ("published_table"."at_block" IS NULL)
        AND ("published_table"."status" <> 'missing' OR ("published_table"."title" IS NULL AND "published_table"."unit" IS NULL))),
	CONSTRAINT "published_table_place" CHECK(("published_table"."at_column" IS NULL OR "published_table"."at_row" IS NOT NULL)
        AND coalesce("published_table"."at_row", 0) >= 0 AND coalesce("published_table"."at_column", 0) >= 0
        AND coalesce("published_table"."at_line", 1) >= 1 AND coalesce("published_table"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `unread` (
	`document_id` text NOT NULL,
	`position` integer NOT NULL,
	`table_number` text,
	`what` text NOT NULL,
	`why` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`table_number`) REFERENCES `published_table`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "unread_place" CHECK(("unread"."at_column" IS NULL OR "unread"."at_row" IS NOT NULL)
        AND coalesce("unread"."at_row", 0) >= 0 AND coalesce("unread"."at_column", 0) >= 0
        AND coalesce("unread"."at_line", 1) >= 1 AND coalesce("unread"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `evaluation` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`subject` text NOT NULL,
	`project` integer,
	`title` text NOT NULL,
	`filled_on` text,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`project`) REFERENCES `project`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "evaluation_subject" CHECK("evaluation"."subject" IN ('unit', 'project')),
	CONSTRAINT "evaluation_of_unit" CHECK("evaluation"."subject" = 'project' OR "evaluation"."project" IS NULL),
	CONSTRAINT "evaluation_filled_on" CHECK("evaluation"."filled_on" IS NULL OR "evaluation"."filled_on" IS date("evaluation"."filled_on")),
	CONSTRAINT "evaluation_place" CHECK(("evaluation"."at_column" IS NULL OR "evaluation"."at_row" IS NOT NULL)
        AND coalesce("evaluation"."at_row", 0) >= 0 AND coalesce("evaluation"."at_column", 0) >= 0
        AND coalesce("evaluation"."at_line", 1) >= 1 AND coalesce("evaluation"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `evaluation_figure` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`role` text NOT NULL,
	`kind` text NOT NULL,
	`fen` integer,
	`precision` integer,
	`printed` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `number`, `role`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`number`) REFERENCES `evaluation`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "evaluation_figure_role" CHECK("evaluation_figure"."role" IN ('basic', 'projectTotal')),
	CONSTRAINT "evaluation_figure_kind" CHECK("evaluation_figure"."kind" IN ('stated', 'blank', 'unreadable')),
	CONSTRAINT "evaluation_figure_stated" CHECK(("evaluation_figure"."kind" = 'stated') = ("evaluation_figure"."fen" IS NOT NULL)
        AND ("evaluation_figure"."kind" = 'stated') = ("evaluation_figure"."precision" IS NOT NULL)),
	CONSTRAINT "evaluation_figure_amount" CHECK("evaluation_figure"."fen" IS NULL OR (abs("evaluation_figure"."fen") <= 9007199254740991 AND "evaluation_figure"."precision" >= 1
    AND "evaluation_figure"."fen" % "evaluation_figure"."precision" = 0)),
	CONSTRAINT "evaluation_figure_place" CHECK(("evaluation_figure"."at_column" IS NULL OR "evaluation_figure"."at_row" IS NOT NULL)
        AND coalesce("evaluation_figure"."at_row", 0) >= 0 AND coalesce("evaluation_figure"."at_column", 0) >= 0
        AND coalesce("evaluation_figure"."at_line", 1) >= 1 AND coalesce("evaluation_figure"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `indicator` (
	`document_id` text NOT NULL,
	`evaluation` integer NOT NULL,
	`position` integer NOT NULL,
	`group` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`target` text NOT NULL,
	`result` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `evaluation`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`evaluation`) REFERENCES `evaluation`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "indicator_place" CHECK(("indicator"."at_column" IS NULL OR "indicator"."at_row" IS NOT NULL)
        AND coalesce("indicator"."at_row", 0) >= 0 AND coalesce("indicator"."at_column", 0) >= 0
        AND coalesce("indicator"."at_line", 1) >= 1 AND coalesce("indicator"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `project` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`origin` text NOT NULL,
	`rate` real,
	`same_as` integer,
	`text` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`same_as`) REFERENCES `project`(`document_id`,`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "project_number" CHECK("project"."number" >= 0 AND "project"."same_as" IS NOT "project"."number"),
	CONSTRAINT "project_origin" CHECK("project"."origin" IN ('text', 'form')),
	CONSTRAINT "project_place" CHECK(("project"."at_column" IS NULL OR "project"."at_row" IS NOT NULL)
        AND coalesce("project"."at_row", 0) >= 0 AND coalesce("project"."at_column", 0) >= 0
        AND coalesce("project"."at_line", 1) >= 1 AND coalesce("project"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_figure` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`role` text NOT NULL,
	`kind` text NOT NULL,
	`fen` integer,
	`precision` integer,
	`printed` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `number`, `role`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`number`) REFERENCES `project`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "project_figure_role" CHECK("project_figure"."role" IN ('budget', 'actual')),
	CONSTRAINT "project_figure_kind" CHECK("project_figure"."kind" IN ('stated', 'blank', 'unreadable')),
	CONSTRAINT "project_figure_stated" CHECK(("project_figure"."kind" = 'stated') = ("project_figure"."fen" IS NOT NULL)
        AND ("project_figure"."kind" = 'stated') = ("project_figure"."precision" IS NOT NULL)),
	CONSTRAINT "project_figure_amount" CHECK("project_figure"."fen" IS NULL OR (abs("project_figure"."fen") <= 9007199254740991 AND "project_figure"."precision" >= 1
    AND "project_figure"."fen" % "project_figure"."precision" = 0)),
	CONSTRAINT "project_figure_place" CHECK(("project_figure"."at_column" IS NULL OR "project_figure"."at_row" IS NOT NULL)
        AND coalesce("project_figure"."at_row", 0) >= 0 AND coalesce("project_figure"."at_column", 0) >= 0
        AND coalesce("project_figure"."at_line", 1) >= 1 AND coalesce("project_figure"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `statement` (
	`document_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`fen` integer,
	`precision` integer,
	`rate` real,
	`decimals` integer,
	`count` integer,
	`printed` text,
	`name` text,
	`named` text,
	`code` text,
	`basis` text,
	`explains` text,
	`passage` integer NOT NULL,
	`text` text NOT NULL,
	`at_block` integer NOT NULL,
	`at_row` integer,
	`at_column` integer,
	`at_line` integer,
	`at_page` integer,
	`at_sheet` text,
	PRIMARY KEY(`document_id`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`,`at_block`) REFERENCES `block`(`document_id`,`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "statement_kind" CHECK("statement"."kind" IN ('amount', 'rate', 'count', 'text')),
	CONSTRAINT "statement_value" CHECK(("statement"."kind" = 'amount') = ("statement"."fen" IS NOT NULL) AND ("statement"."kind" = 'amount') = ("statement"."precision" IS NOT NULL)
        AND ("statement"."kind" = 'rate') = ("statement"."rate" IS NOT NULL) AND ("statement"."kind" = 'rate') = ("statement"."decimals" IS NOT NULL)
        AND ("statement"."kind" = 'count') = ("statement"."count" IS NOT NULL) AND ("statement"."kind" = 'text') = ("statement"."printed" IS NULL)),
	CONSTRAINT "statement_amount" CHECK("statement"."fen" IS NULL OR (abs("statement"."fen") <= 9007199254740991 AND "statement"."precision" >= 1
    AND "statement"."fen" % "statement"."precision" = 0)),
	CONSTRAINT "statement_reason" CHECK(("statement"."key" = 'reason') = ("statement"."kind" = 'text')),
	CONSTRAINT "statement_explains" CHECK("statement"."explains" IS NULL OR "statement"."key" = 'reason'),
	CONSTRAINT "statement_place" CHECK(("statement"."at_column" IS NULL OR "statement"."at_row" IS NOT NULL)
        AND coalesce("statement"."at_row", 0) >= 0 AND coalesce("statement"."at_column", 0) >= 0
        AND coalesce("statement"."at_line", 1) >= 1 AND coalesce("statement"."at_page", 1) >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `statement_key` ON `statement` (`document_id`,`key`);--> statement-breakpoint
CREATE VIEW `read_account` AS select "account"."id", "account_source"."document_id", "account"."unit_id", "unit"."name", "unit"."short_name", "unit"."scope", "unit"."region_code", "unit"."simulated", "account"."year", "account"."version", "account"."published", "account"."current" from "account" inner join "unit" on "unit"."id" = "account"."unit_id" inner join "account_source" on ("account_source"."account_id" = "account"."id" and "account_source"."is_primary" = 1);--> statement-breakpoint
INSERT INTO `dataset` (`id`, `version`) VALUES (1, 1);
