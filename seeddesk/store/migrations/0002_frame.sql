-- Second schema: what the frame around the steps needs.

CREATE TABLE "text_template" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "kind" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "changed" DATETIME
);
CREATE UNIQUE INDEX "text_template_kind_language_name" ON "text_template" ("kind", "language", "name");

CREATE TABLE "reminder" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER,
  "member_id" INTEGER,
  "text" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "time" TEXT NOT NULL,
  "created_at" DATETIME,
  "done_at" DATETIME,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "reminder_launch_id" ON "reminder" ("launch_id");
CREATE INDEX "reminder_member_id" ON "reminder" ("member_id");

CREATE TABLE "due_mark" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "key" TEXT NOT NULL,
  "snoozed_until" DATE,
  "done_at" DATETIME
);
CREATE UNIQUE INDEX "due_mark_key" ON "due_mark" ("key");
ALTER TABLE "history" ADD COLUMN "size" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "history" ADD COLUMN "closed" TEXT NOT NULL DEFAULT '';
CREATE INDEX "history_size_id_at" ON "history" ("size", "id", "at");
