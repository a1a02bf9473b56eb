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
ALTER TABLE "referral" ADD COLUMN "noted_at" DATETIME;
ALTER TABLE "launch" ADD COLUMN "cooling_days" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "launch" ADD COLUMN "promotion" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "need_ordinary" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "need_target" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "need_fan" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "whole_course" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "fits_line" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "fits_ability" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "easy_to_share" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "unit_cost_cents" INTEGER;
ALTER TABLE "launch" ADD COLUMN "note_need" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "note_course" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "note_line" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "note_ability" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "note_margin" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "note_frequency" TEXT NOT NULL DEFAULT '';
ALTER TABLE "launch" ADD COLUMN "note_share" TEXT NOT NULL DEFAULT '';

CREATE TABLE "audience" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "tag_id" INTEGER,
  "urgency" INTEGER,
  "mouth" INTEGER,
  "reach" INTEGER,
  "note" TEXT NOT NULL,
  "chosen" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE SET NULL
);
CREATE INDEX "audience_launch_id" ON "audience" ("launch_id");
CREATE INDEX "audience_tag_id" ON "audience" ("tag_id");
CREATE UNIQUE INDEX "audience_launch_id_name" ON "audience" ("launch_id", "name");
ALTER TABLE "candidate" ADD COLUMN "joined_at" DATETIME;

CREATE TABLE "picture" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "sha256" TEXT NOT NULL,
  "format" TEXT NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "data" TEXT NOT NULL
);
CREATE UNIQUE INDEX "picture_sha256" ON "picture" ("sha256");
ALTER TABLE "chat_group" ADD COLUMN "schedule" TEXT NOT NULL DEFAULT '';
ALTER TABLE "chat_group" ADD COLUMN "roles" TEXT NOT NULL DEFAULT '';
ALTER TABLE "chat_group" ADD COLUMN "tags" TEXT NOT NULL DEFAULT '';
ALTER TABLE "chat_group" ADD COLUMN "picture_id" INTEGER REFERENCES "picture" ("id") ON DELETE SET NULL;
ALTER TABLE "chat_group" ADD COLUMN "picture_until" DATE;
CREATE INDEX "chat_group_picture_id" ON "chat_group" ("picture_id");

CREATE TABLE "campaign" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER,
  "group_id" INTEGER,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "from_on" DATE NOT NULL,
  "to_on" DATE NOT NULL,
  "target" INTEGER,
  "budget_cents" INTEGER,
  "cost_cents" INTEGER,
  "threshold" INTEGER,
  "incentive" INTEGER NOT NULL,
  "note" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("group_id") REFERENCES "chat_group" ("id") ON DELETE SET NULL
);
CREATE INDEX "campaign_group_id" ON "campaign" ("group_id");
CREATE INDEX "campaign_launch_id" ON "campaign" ("launch_id");
ALTER TABLE "membership" ADD COLUMN "left_reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "membership" ADD COLUMN "campaign_id" INTEGER REFERENCES "campaign" ("id") ON DELETE SET NULL;
ALTER TABLE "membership" ADD COLUMN "natural" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "membership" ADD COLUMN "role" TEXT NOT NULL DEFAULT '';
ALTER TABLE "membership" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';
CREATE INDEX "membership_campaign_id" ON "membership" ("campaign_id");

CREATE TABLE "promotion" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "member_id" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "group_id" INTEGER,
  "at" DATETIME NOT NULL,
  "by" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "until" DATE,
  "evidence" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("group_id") REFERENCES "chat_group" ("id") ON DELETE SET NULL
);
CREATE INDEX "promotion_group_id" ON "promotion" ("group_id");
CREATE INDEX "promotion_launch_id" ON "promotion" ("launch_id");
CREATE INDEX "promotion_member_id" ON "promotion" ("member_id");
CREATE UNIQUE INDEX "promotion_launch_id_member_id" ON "promotion" ("launch_id", "member_id");

CREATE TABLE "race" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER,
  "group_id" INTEGER,
  "name" TEXT NOT NULL,
  "starts_at" DATETIME NOT NULL,
  "ends_at" DATETIME NOT NULL,
  "claim_days" INTEGER NOT NULL,
  "must_join" INTEGER NOT NULL,
  "stay_days" INTEGER NOT NULL,
  "fit_theme" INTEGER NOT NULL,
  "own_circle" INTEGER NOT NULL,
  "staff" INTEGER NOT NULL,
  "prizes" TEXT NOT NULL,
  "closed_at" DATETIME,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("group_id") REFERENCES "chat_group" ("id") ON DELETE SET NULL
);
CREATE INDEX "race_group_id" ON "race" ("group_id");
CREATE INDEX "race_launch_id" ON "race" ("launch_id");
ALTER TABLE "influencer" ADD COLUMN "fit_need" INTEGER;
ALTER TABLE "influencer" ADD COLUMN "fit_audience" INTEGER;
ALTER TABLE "influencer" ADD COLUMN "fit_interaction" INTEGER;
ALTER TABLE "influencer" ADD COLUMN "fit_credibility" INTEGER;
ALTER TABLE "influencer" ADD COLUMN "fit_cost" INTEGER;
ALTER TABLE "voice" ADD COLUMN "useful" INTEGER;
CREATE INDEX "voice_launch_id_answered_at_said_at" ON "voice" ("launch_id", "answered_at", "said_at");

CREATE TABLE "tryout" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "quota" INTEGER NOT NULL,
  "unit_cents" INTEGER,
  "budget_cents" INTEGER,
  "what" TEXT NOT NULL,
  "feedback_on" DATE,
  "criteria" TEXT NOT NULL,
  "turn_rounds" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "chosen_at" DATETIME,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE
);
CREATE INDEX "tryout_launch_id" ON "tryout" ("launch_id");
CREATE UNIQUE INDEX "tryout_launch_id_name" ON "tryout" ("launch_id", "name");

CREATE TABLE "tryout_entry" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "tryout_id" INTEGER NOT NULL,
  "member_id" INTEGER NOT NULL,
  "applied_at" DATETIME,
  "words" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "chosen" INTEGER NOT NULL,
  "place" INTEGER,
  "reason" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "sent_at" DATETIME,
  "feedback_due" DATE,
  "feedback_at" DATETIME,
  "feedback" TEXT NOT NULL,
  "mark" INTEGER,
  "voice_id" INTEGER,
  "withdrawn_at" DATETIME,
  FOREIGN KEY ("tryout_id") REFERENCES "tryout" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("voice_id") REFERENCES "voice" ("id") ON DELETE SET NULL
);
CREATE INDEX "tryout_entry_member_id" ON "tryout_entry" ("member_id");
CREATE INDEX "tryout_entry_tryout_id" ON "tryout_entry" ("tryout_id");
CREATE INDEX "tryout_entry_voice_id" ON "tryout_entry" ("voice_id");
CREATE UNIQUE INDEX "tryout_entry_tryout_id_member_id" ON "tryout_entry" ("tryout_id", "member_id");

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

CREATE TABLE "account" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "handle" TEXT NOT NULL,
  "platform" TEXT NOT NULL,
  "keeper" TEXT NOT NULL,
  "capacity" INTEGER,
  "since" DATE,
  "note" TEXT NOT NULL
);
CREATE UNIQUE INDEX "account_name" ON "account" ("name");

CREATE TABLE "reach" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "account_id" INTEGER NOT NULL,
  "member_id" INTEGER NOT NULL,
  "since" DATE,
  "lost_on" DATE,
  FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "reach_member_id" ON "reach" ("member_id");
CREATE UNIQUE INDEX "reach_account_id_member_id" ON "reach" ("account_id", "member_id");

CREATE TABLE "reward" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "cost" INTEGER NOT NULL,
  "stock" INTEGER,
  "note" TEXT NOT NULL
);
CREATE UNIQUE INDEX "reward_name" ON "reward" ("name");

CREATE TABLE "ledger" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "member_id" INTEGER NOT NULL,
  "at" DATETIME NOT NULL,
  "kind" TEXT NOT NULL,
  "points" INTEGER NOT NULL,
  "ref" TEXT,
  "reward_id" INTEGER,
  "what" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("reward_id") REFERENCES "reward" ("id") ON DELETE SET NULL
);
CREATE INDEX "ledger_at_member_id_kind_points" ON "ledger" ("at", "member_id", "kind", "points");
CREATE INDEX "ledger_member_id_at_kind_points" ON "ledger" ("member_id", "at", "kind", "points");
CREATE INDEX "ledger_reward_id" ON "ledger" ("reward_id");
CREATE UNIQUE INDEX "ledger_member_id_ref" ON "ledger" ("member_id", "ref");

CREATE TABLE "honour" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "member_id" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "given_on" DATE,
  "note" TEXT NOT NULL,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "honour_member_id_title_month" ON "honour" ("member_id", "title", "month");
ALTER TABLE "history" ADD COLUMN "size" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "history" ADD COLUMN "closed" TEXT NOT NULL DEFAULT '';
CREATE INDEX "history_size_id_at" ON "history" ("size", "id", "at");
