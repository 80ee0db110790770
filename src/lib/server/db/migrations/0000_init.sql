CREATE TABLE `absence_checks` (
	`county` text NOT NULL,
	`support` text NOT NULL,
	`checked_on` text NOT NULL,
	`checked_by` text NOT NULL,
	`note` text,
	PRIMARY KEY(`county`, `support`, `checked_on`),
	FOREIGN KEY (`county`) REFERENCES `places`(`fips`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`support`) REFERENCES `supports`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `history` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`import_id` integer,
	`at` text NOT NULL,
	`who` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `history_entity` ON `history` (`entity_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`who` text NOT NULL,
	`format` text NOT NULL,
	`file` text NOT NULL,
	`source_id` text NOT NULL,
	`summary` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`place` text NOT NULL,
	`indicator` text NOT NULL,
	`year` integer NOT NULL,
	`value` real,
	`state` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`indicator`, `year`, `place`),
	FOREIGN KEY (`place`) REFERENCES `places`(`fips`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `locations` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`source_id` text NOT NULL,
	`name` text,
	`street` text,
	`city` text,
	`state` text,
	`zip` text,
	`county_fips` text,
	`latitude` real,
	`longitude` real,
	`precision` text NOT NULL,
	`confidential` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`county_fips`) REFERENCES `places`(`fips`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `locations_county` ON `locations` (`county_fips`);--> statement-breakpoint
CREATE INDEX `locations_organization` ON `locations` (`organization_id`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`website` text,
	`note` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organizations_source` ON `organizations` (`source_id`);--> statement-breakpoint
CREATE INDEX `organizations_name` ON `organizations` (`name`);--> statement-breakpoint
CREATE TABLE `partnerships` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`strength` integer NOT NULL,
	`since` text,
	`until` text,
	`confirmed` integer NOT NULL,
	`visibility` text NOT NULL,
	`note` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partnerships_from` ON `partnerships` (`from_id`);--> statement-breakpoint
CREATE INDEX `partnerships_to` ON `partnerships` (`to_id`);--> statement-breakpoint
CREATE TABLE `places` (
	`fips` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`state_fips` text NOT NULL,
	`vintage` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`center_of` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `places_state` ON `places` (`state_fips`);--> statement-breakpoint
CREATE TABLE `service_areas` (
	`service_id` text NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`service_id`, `place`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `services` (
	`id` text NOT NULL,
	`organization_id` text NOT NULL,
	`location_id` text,
	`source_id` text NOT NULL,
	`support` text NOT NULL,
	`name` text,
	`modality` text NOT NULL,
	`capacity` integer,
	`medication_welcome` text NOT NULL,
	`open_to` text NOT NULL,
	`narr_level` integer,
	`schedule` text,
	`verified_on` text,
	`note` text,
	`codes` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`support`) REFERENCES `supports`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `services_id` ON `services` (`id`);--> statement-breakpoint
CREATE INDEX `services_organization` ON `services` (`organization_id`);--> statement-breakpoint
CREATE INDEX `services_location` ON `services` (`location_id`);--> statement-breakpoint
CREATE TABLE `source_claims` (
	`source_id` text NOT NULL,
	`support` text NOT NULL,
	`place` text NOT NULL,
	`completeness` text NOT NULL,
	PRIMARY KEY(`source_id`, `support`, `place`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`support`) REFERENCES `supports`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text,
	`date` text,
	`licence` text,
	`url` text,
	`demonstration` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_name_unique` ON `sources` (`name`);--> statement-breakpoint
CREATE TABLE `supports` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`definition` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tracts` (
	`geoid` text PRIMARY KEY NOT NULL,
	`county` text NOT NULL,
	`population` integer NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`source_id` text NOT NULL,
	FOREIGN KEY (`county`) REFERENCES `places`(`fips`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tracts_county` ON `tracts` (`county`);--> statement-breakpoint
CREATE TABLE `yardsticks` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`definition` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `zips` (
	`zip` text PRIMARY KEY NOT NULL,
	`city` text,
	`state` text,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`source_id` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
