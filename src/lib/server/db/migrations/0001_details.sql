CREATE TABLE `schedules` (
	`service_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`opens_at` text NOT NULL,
	`closes_at` text,
	`attendance` text NOT NULL,
	PRIMARY KEY(`service_id`, `weekday`, `opens_at`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `partnerships` ADD `funding` text;--> statement-breakpoint
ALTER TABLE `services` ADD `status` text;--> statement-breakpoint
ALTER TABLE `services` ADD `languages` text;--> statement-breakpoint
ALTER TABLE `services` ADD `genders` text;--> statement-breakpoint
ALTER TABLE `services` ADD `children` text;--> statement-breakpoint
ALTER TABLE `services` ADD `ends_on` text;--> statement-breakpoint
ALTER TABLE `services` ADD `funding` text;