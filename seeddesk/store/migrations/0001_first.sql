-- The tables of the first released shop file; frozen once a release carries them.

CREATE TABLE "setting" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "setting_key" ON "setting" ("key");

CREATE TABLE "file_format" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "signature" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "mapping" TEXT NOT NULL
);
CREATE UNIQUE INDEX "file_format_signature_kind" ON "file_format" ("signature", "kind");

CREATE TABLE "member" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "nick" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "phone_masked" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "wechat" TEXT NOT NULL,
  "gender" TEXT NOT NULL,
  "birthday" DATE,
  "province" TEXT NOT NULL,
  "city" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "tier" TEXT NOT NULL,
  "tier_by_hand" INTEGER NOT NULL,
  "own_circle" TEXT NOT NULL,
  "would_buy" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "consent" TEXT NOT NULL,
  "joined_on" DATE,
  "total_orders" INTEGER,
  "total_cents" INTEGER,
  "last_order_on" DATE,
  "pinyin" TEXT NOT NULL,
  "initials" TEXT NOT NULL,
  "created_at" DATETIME
);

CREATE TABLE "identity" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "member_id" INTEGER NOT NULL,
  "platform" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "identity_member_id" ON "identity" ("member_id");
CREATE UNIQUE INDEX "identity_platform_value" ON "identity" ("platform", "value");

CREATE TABLE "tag" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL
);
CREATE UNIQUE INDEX "tag_name" ON "tag" ("name");

CREATE TABLE "member_tag" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "member_id" INTEGER NOT NULL,
  "tag_id" INTEGER NOT NULL,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE
);
CREATE INDEX "member_tag_member_id" ON "member_tag" ("member_id");
CREATE INDEX "member_tag_tag_id" ON "member_tag" ("tag_id");
CREATE UNIQUE INDEX "member_tag_member_id_tag_id" ON "member_tag" ("member_id", "tag_id");

CREATE TABLE "known_pair" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "first_id" INTEGER NOT NULL,
  "second_id" INTEGER NOT NULL,
  "same" INTEGER NOT NULL,
  FOREIGN KEY ("first_id") REFERENCES "member" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("second_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "known_pair_first_id" ON "known_pair" ("first_id");
CREATE INDEX "known_pair_second_id" ON "known_pair" ("second_id");
CREATE UNIQUE INDEX "known_pair_first_id_second_id" ON "known_pair" ("first_id", "second_id");

CREATE TABLE "segment" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "filters" TEXT NOT NULL
);
CREATE UNIQUE INDEX "segment_name" ON "segment" ("name");

CREATE TABLE "shop_order" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "member_id" INTEGER,
  "platform" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "ordered_at" DATETIME,
  "paid_at" DATETIME,
  "paid_cents" INTEGER,
  "quantity" INTEGER,
  "title" TEXT NOT NULL,
  "promo_code" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "shop_order_member_id" ON "shop_order" ("member_id");
CREATE UNIQUE INDEX "shop_order_platform_number" ON "shop_order" ("platform", "number");

CREATE TABLE "order_item" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "order_id" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "variant" TEXT NOT NULL,
  "quantity" INTEGER NOT NULL,
  "price_cents" INTEGER,
  FOREIGN KEY ("order_id") REFERENCES "shop_order" ("id") ON DELETE CASCADE
);
CREATE INDEX "order_item_order_id" ON "order_item" ("order_id");

CREATE TABLE "interaction" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "member_id" INTEGER NOT NULL,
  "day" DATE NOT NULL,
  "kind" TEXT NOT NULL,
  "count" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "interaction_member_id" ON "interaction" ("member_id");
CREATE UNIQUE INDEX "interaction_member_id_day_kind_source" ON "interaction" ("member_id", "day", "kind", "source");

CREATE TABLE "chat_sender" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "chat" TEXT NOT NULL,
  "platform" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "member_id" INTEGER,
  "state" TEXT NOT NULL,
  "joined_on" DATE,
  "left_on" DATE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "chat_sender_member_id" ON "chat_sender" ("member_id");
CREATE UNIQUE INDEX "chat_sender_chat_platform_value" ON "chat_sender" ("chat", "platform", "value");

CREATE TABLE "chat_day" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "sender_id" INTEGER NOT NULL,
  "day" DATE NOT NULL,
  "count" INTEGER NOT NULL,
  "loose" INTEGER NOT NULL,
  FOREIGN KEY ("sender_id") REFERENCES "chat_sender" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "chat_day_sender_id_day" ON "chat_day" ("sender_id", "day");

CREATE TABLE "chat_span" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "chat" TEXT NOT NULL,
  "first_at" DATETIME NOT NULL,
  "last_at" DATETIME NOT NULL
);
CREATE INDEX "chat_span_chat" ON "chat_span" ("chat");

CREATE TABLE "chat_paste" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "chat" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "day" DATE NOT NULL
);
CREATE UNIQUE INDEX "chat_paste_chat_digest" ON "chat_paste" ("chat", "digest");

CREATE TABLE "referral" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "inviter_id" INTEGER NOT NULL,
  "invitee_id" INTEGER NOT NULL,
  "on_day" DATE,
  "left_on" DATE,
  FOREIGN KEY ("inviter_id") REFERENCES "member" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("invitee_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "referral_inviter_id" ON "referral" ("inviter_id");
CREATE UNIQUE INDEX "referral_invitee_id" ON "referral" ("invitee_id");

CREATE TABLE "launch" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "does" TEXT NOT NULL,
  "for_whom" TEXT NOT NULL,
  "like_what" TEXT NOT NULL,
  "theme" TEXT NOT NULL,
  "price_cents" INTEGER,
  "margin" REAL,
  "use_frequency" TEXT NOT NULL,
  "buy_frequency" TEXT NOT NULL,
  "seats" INTEGER NOT NULL,
  "stage" TEXT NOT NULL,
  "weights" TEXT NOT NULL,
  "half_life" INTEGER NOT NULL,
  "started_on" DATE,
  "archived" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "launch_name" ON "launch" ("name");

CREATE TABLE "launch_tag" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "tag_id" INTEGER NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE
);
CREATE INDEX "launch_tag_launch_id" ON "launch_tag" ("launch_id");
CREATE INDEX "launch_tag_tag_id" ON "launch_tag" ("tag_id");
CREATE UNIQUE INDEX "launch_tag_launch_id_tag_id" ON "launch_tag" ("launch_id", "tag_id");

CREATE TABLE "candidate" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "member_id" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "shortlisted_at" DATETIME,
  "invited_at" DATETIME,
  "answered_at" DATETIME,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "candidate_launch_id" ON "candidate" ("launch_id");
CREATE INDEX "candidate_member_id" ON "candidate" ("member_id");
CREATE UNIQUE INDEX "candidate_launch_id_member_id" ON "candidate" ("launch_id", "member_id");

CREATE TABLE "chat_group" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "platform" TEXT NOT NULL,
  "capacity" INTEGER,
  "launch_id" INTEGER,
  "rules" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE
);
CREATE INDEX "chat_group_launch_id" ON "chat_group" ("launch_id");

CREATE TABLE "membership" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "group_id" INTEGER NOT NULL,
  "member_id" INTEGER NOT NULL,
  "joined_on" DATE,
  "left_on" DATE,
  FOREIGN KEY ("group_id") REFERENCES "chat_group" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "membership_group_id" ON "membership" ("group_id");
CREATE INDEX "membership_member_id" ON "membership" ("member_id");
CREATE UNIQUE INDEX "membership_group_id_member_id" ON "membership" ("group_id", "member_id");

CREATE TABLE "influencer" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "member_id" INTEGER,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "platform" TEXT NOT NULL,
  "handle" TEXT NOT NULL,
  "followers" INTEGER,
  "numbers_on" DATE,
  "uses_it" INTEGER NOT NULL,
  "stage" TEXT NOT NULL,
  "follow_up_on" DATE,
  "contact" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "blocked" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "influencer_launch_id" ON "influencer" ("launch_id");
CREATE INDEX "influencer_member_id" ON "influencer" ("member_id");

CREATE TABLE "outreach" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "influencer_id" INTEGER NOT NULL,
  "at" DATETIME NOT NULL,
  "channel" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  FOREIGN KEY ("influencer_id") REFERENCES "influencer" ("id") ON DELETE CASCADE
);
CREATE INDEX "outreach_influencer_id" ON "outreach" ("influencer_id");

CREATE TABLE "topic" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE
);
CREATE INDEX "topic_launch_id" ON "topic" ("launch_id");
CREATE UNIQUE INDEX "topic_launch_id_name" ON "topic" ("launch_id", "name");

CREATE TABLE "voice" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "member_id" INTEGER,
  "sender" TEXT NOT NULL,
  "said_at" DATETIME NOT NULL,
  "channel" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "topic_id" INTEGER,
  "mood" INTEGER,
  "assigned" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  "answered_at" DATETIME,
  "no_answer" INTEGER NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE SET NULL,
  FOREIGN KEY ("topic_id") REFERENCES "topic" ("id") ON DELETE SET NULL
);
CREATE INDEX "voice_launch_id" ON "voice" ("launch_id");
CREATE INDEX "voice_member_id" ON "voice" ("member_id");
CREATE INDEX "voice_topic_id" ON "voice" ("topic_id");

CREATE TABLE "survey" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "created_at" DATETIME,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE
);
CREATE INDEX "survey_launch_id" ON "survey" ("launch_id");

CREATE TABLE "question" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "survey_id" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "options" TEXT NOT NULL,
  FOREIGN KEY ("survey_id") REFERENCES "survey" ("id") ON DELETE CASCADE
);
CREATE INDEX "question_survey_id" ON "question" ("survey_id");
CREATE UNIQUE INDEX "question_survey_id_key" ON "question" ("survey_id", "key");

CREATE TABLE "answer" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "survey_id" INTEGER NOT NULL,
  "member_id" INTEGER,
  "name" TEXT NOT NULL,
  "contact" TEXT NOT NULL,
  "started_at" DATETIME,
  "finished_at" DATETIME,
  "source" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  FOREIGN KEY ("survey_id") REFERENCES "survey" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "answer_member_id" ON "answer" ("member_id");
CREATE INDEX "answer_survey_id" ON "answer" ("survey_id");

CREATE TABLE "answer_value" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "answer_id" INTEGER NOT NULL,
  "question_id" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "number" REAL,
  FOREIGN KEY ("answer_id") REFERENCES "answer" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("question_id") REFERENCES "question" ("id") ON DELETE CASCADE
);
CREATE INDEX "answer_value_answer_id" ON "answer_value" ("answer_id");
CREATE INDEX "answer_value_question_id" ON "answer_value" ("question_id");
CREATE UNIQUE INDEX "answer_value_answer_id_question_id" ON "answer_value" ("answer_id", "question_id");

CREATE TABLE "node" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "question" TEXT NOT NULL,
  "about" TEXT NOT NULL,
  "max_choices" INTEGER NOT NULL,
  "audience" TEXT NOT NULL,
  "opens_on" DATE,
  "closes_at" DATETIME,
  "state" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE
);
CREATE INDEX "node_launch_id" ON "node" ("launch_id");

CREATE TABLE "node_option" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "node_id" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "label" TEXT NOT NULL,
  FOREIGN KEY ("node_id") REFERENCES "node" ("id") ON DELETE CASCADE
);
CREATE INDEX "node_option_node_id" ON "node_option" ("node_id");

CREATE TABLE "ballot" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "node_id" INTEGER NOT NULL,
  "member_id" INTEGER,
  "name" TEXT NOT NULL,
  "at" DATETIME NOT NULL,
  "source" TEXT NOT NULL,
  "line" TEXT NOT NULL,
  FOREIGN KEY ("node_id") REFERENCES "node" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "ballot_member_id" ON "ballot" ("member_id");
CREATE INDEX "ballot_node_id" ON "ballot" ("node_id");

CREATE TABLE "ballot_choice" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "ballot_id" INTEGER NOT NULL,
  "option_id" INTEGER NOT NULL,
  FOREIGN KEY ("ballot_id") REFERENCES "ballot" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("option_id") REFERENCES "node_option" ("id") ON DELETE CASCADE
);
CREATE INDEX "ballot_choice_ballot_id" ON "ballot_choice" ("ballot_id");
CREATE INDEX "ballot_choice_option_id" ON "ballot_choice" ("option_id");
CREATE UNIQUE INDEX "ballot_choice_ballot_id_option_id" ON "ballot_choice" ("ballot_id", "option_id");

CREATE TABLE "decision" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "node_id" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL,
  "option_id" INTEGER,
  "what" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "departs" INTEGER NOT NULL,
  "decided_at" DATETIME NOT NULL,
  "published_at" DATETIME,
  FOREIGN KEY ("node_id") REFERENCES "node" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("option_id") REFERENCES "node_option" ("id") ON DELETE SET NULL
);
CREATE INDEX "decision_option_id" ON "decision" ("option_id");
CREATE UNIQUE INDEX "decision_node_id" ON "decision" ("node_id");

CREATE TABLE "round" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "version" TEXT NOT NULL,
  "seats" INTEGER NOT NULL,
  "price_cents" INTEGER,
  "deposit_cents" INTEGER,
  "opens_on" DATE,
  "closes_on" DATE,
  "state" TEXT NOT NULL,
  "gates" TEXT NOT NULL,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE
);
CREATE INDEX "round_launch_id" ON "round" ("launch_id");
CREATE UNIQUE INDEX "round_launch_id_number" ON "round" ("launch_id", "number");

CREATE TABLE "test_point" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "round_id" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE
);
CREATE INDEX "test_point_round_id" ON "test_point" ("round_id");

CREATE TABLE "tester" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "round_id" INTEGER NOT NULL,
  "member_id" INTEGER NOT NULL,
  "stage" TEXT NOT NULL,
  "applied_at" DATETIME,
  "accepted_at" DATETIME,
  "bought_at" DATETIME,
  "delivered_at" DATETIME,
  "reviewed_at" DATETIME,
  "withdrawn_at" DATETIME,
  "paid_cents" INTEGER,
  "mark" INTEGER,
  "note" TEXT NOT NULL,
  FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("member_id") REFERENCES "member" ("id") ON DELETE CASCADE
);
CREATE INDEX "tester_member_id" ON "tester" ("member_id");
CREATE INDEX "tester_round_id" ON "tester" ("round_id");
CREATE UNIQUE INDEX "tester_round_id_member_id" ON "tester" ("round_id", "member_id");

CREATE TABLE "code" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "round_id" INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "tester_id" INTEGER,
  "issued_at" DATETIME,
  "redeemed_at" DATETIME,
  "redeemed_by_id" INTEGER,
  FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("tester_id") REFERENCES "tester" ("id") ON DELETE SET NULL,
  FOREIGN KEY ("redeemed_by_id") REFERENCES "member" ("id") ON DELETE SET NULL
);
CREATE INDEX "code_redeemed_by_id" ON "code" ("redeemed_by_id");
CREATE INDEX "code_round_id" ON "code" ("round_id");
CREATE INDEX "code_tester_id" ON "code" ("tester_id");
CREATE UNIQUE INDEX "code_code" ON "code" ("code");

CREATE TABLE "review" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "tester_id" INTEGER NOT NULL,
  "at" DATETIME NOT NULL,
  "recommend" INTEGER,
  "price_feeling" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "quote_ok" INTEGER NOT NULL,
  FOREIGN KEY ("tester_id") REFERENCES "tester" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "review_tester_id" ON "review" ("tester_id");

CREATE TABLE "review_mark" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "review_id" INTEGER NOT NULL,
  "point_id" INTEGER NOT NULL,
  "mark" INTEGER NOT NULL,
  FOREIGN KEY ("review_id") REFERENCES "review" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("point_id") REFERENCES "test_point" ("id") ON DELETE CASCADE
);
CREATE INDEX "review_mark_point_id" ON "review_mark" ("point_id");
CREATE INDEX "review_mark_review_id" ON "review_mark" ("review_id");
CREATE UNIQUE INDEX "review_mark_review_id_point_id" ON "review_mark" ("review_id", "point_id");

CREATE TABLE "fix" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "launch_id" INTEGER NOT NULL,
  "round_id" INTEGER,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "severity" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "impact" REAL,
  "confidence" INTEGER,
  "effort" REAL,
  "note" TEXT NOT NULL,
  "created_at" DATETIME,
  FOREIGN KEY ("launch_id") REFERENCES "launch" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE SET NULL
);
CREATE INDEX "fix_launch_id" ON "fix" ("launch_id");
CREATE INDEX "fix_round_id" ON "fix" ("round_id");

CREATE TABLE "fix_report" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "fix_id" INTEGER NOT NULL,
  "tester_id" INTEGER,
  "voice_id" INTEGER,
  FOREIGN KEY ("fix_id") REFERENCES "fix" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("tester_id") REFERENCES "tester" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("voice_id") REFERENCES "voice" ("id") ON DELETE CASCADE
);
CREATE INDEX "fix_report_fix_id" ON "fix_report" ("fix_id");
CREATE INDEX "fix_report_tester_id" ON "fix_report" ("tester_id");
CREATE INDEX "fix_report_voice_id" ON "fix_report" ("voice_id");
CREATE UNIQUE INDEX "fix_report_fix_id_tester_id_voice_id" ON "fix_report" ("fix_id", "tester_id", "voice_id");

CREATE TABLE "verdict_record" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "round_id" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL,
  "computed" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "at" DATETIME NOT NULL,
  FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE
);
CREATE INDEX "verdict_record_round_id" ON "verdict_record" ("round_id");

CREATE TABLE "history" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "at" DATETIME NOT NULL,
  "key" TEXT NOT NULL,
  "details" TEXT NOT NULL,
  "changeset" BLOB NOT NULL,
  "state" TEXT NOT NULL,
  "takes_back" INTEGER
);
CREATE INDEX "history_state_id" ON "history" ("state", "id");
