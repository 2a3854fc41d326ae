-- accounts/unit-id.ts: 中国共产党 and 中共 are one.
UPDATE `unit_name` SET `key` = '中共' || substr(`key`, 6) WHERE `key` GLOB '中国共产党*';
--> statement-breakpoint
UPDATE `registered_name` SET `key` = '中共' || substr(`key`, 6) WHERE `key` GLOB '中国共产党*';
