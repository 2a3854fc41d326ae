CREATE TABLE `printed_category` (
	`document_id` text NOT NULL,
	`table_number` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`document_id`, `table_number`, `code`, `name`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `search_text` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_text_of_document` ON `search_text` (`document_id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(`text`, content='', contentless_delete=1, tokenize='trigram', detail='none');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_trigram` USING fts5vocab('search_index', 'row');
--> statement-breakpoint
CREATE TRIGGER `search_text_gone` AFTER DELETE ON `search_text` BEGIN
	DELETE FROM `search_index` WHERE rowid = old.id;
END;
