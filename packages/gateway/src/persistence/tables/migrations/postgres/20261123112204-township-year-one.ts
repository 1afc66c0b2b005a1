import { Migration } from '@mikro-orm/migrations';

export class Migration20261123112204_township_year_one extends Migration {

  override name = 'Migration20261123112204_township_year_one';

  override up(): void | Promise<void> {
    this.addSql(`create table "entry_advocate_training" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "person" text collate "C" not null, "division" text collate "C" not null, "title" text collate "C" not null, "hours" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_advocate_training_occurred_ix" on "entry_advocate_training" ("township", "occurred", "person", "hours", "recorded");`);
    this.addSql(`create index "entry_advocate_training_division_occurred_ix" on "entry_advocate_training" ("township", "division", "occurred", "recorded");`);

    this.addSql(`create table "entry_decision_catalogue_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "catalogueYear" bigint not null, "title" text collate "C" not null, "matterKind" text collate "C" not null, "partyConsentOn" text collate "C" null, "publishedOn" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_decision_matter" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "matterKind" text collate "C" not null, "catalogueItem" text collate "C" null, "owner" text collate "C" not null, "isTechnical" int not null, "isRiskBearing" int not null, "hearingDue" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_decision_matter_occurred_ix" on "entry_decision_matter" ("township", "occurred", "recorded");`);

    this.addSql(`create table "entry_decision_opinion" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "matter" text collate "C" not null, "turn" bigint not null, "post" text collate "C" not null, "view" text collate "C" not null, "reason" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_decision_opinion_occurred_ix" on "entry_decision_opinion" ("township", "occurred", "view", "recorded");`);

    this.addSql(`create table "entry_decision_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "matter" text collate "C" not null, "step" text collate "C" not null, "outcome" text collate "C" null, "waives" text collate "C" null, "until" text collate "C" null, "expertsSigned" int null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_decision_step_occurred_ix" on "entry_decision_step" ("township", "occurred", "step", "matter", "recorded");`);

    this.addSql(`create table "entry_exam_sitting" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "due" bigint not null, "passMark" bigint not null, "excellentMark" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_first_person_duty_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "post" text collate "C" not null, "title" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_first_person_duty_item_occurred_ix" on "entry_first_person_duty_item" ("township", "occurred", "closed", "recorded");`);

    this.addSql(`create table "entry_legality_review" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "matter" text collate "C" not null, "component" text collate "C" not null, "reviewer" text collate "C" not null, "opinion" text collate "C" null, "reason" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_legality_review_closed_ix" on "entry_legality_review" ("township", "closed", "opinion", "recorded");`);

    this.addSql(`create table "entry_meeting_attendance" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "meeting" text collate "C" not null, "post" text collate "C" not null, "person" text collate "C" not null, "capacity" text collate "C" not null, "status" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_meeting_attendance_occurred_ix" on "entry_meeting_attendance" ("township", "occurred", "capacity", "status", "recorded");`);

    this.addSql(`create table "entry_meeting_topic" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "meeting" text collate "C" not null, "category" text collate "C" not null, "title" text collate "C" not null, "matter" text collate "C" null, "outcome" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_meeting_topic_occurred_ix" on "entry_meeting_topic" ("township", "occurred", "category", "recorded");`);

    this.addSql(`create table "entry_person" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "category" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_person_occurred_ix" on "entry_person" ("township", "occurred", "closed", "category", "recorded");`);

    this.addSql(`create table "entry_post_holding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "post" text collate "C" not null, "person" text collate "C" not null, "acting" int not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_report_task" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reportYear" bigint not null, "number" bigint not null, "title" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_report_task_occurred_ix" on "entry_report_task" ("township", "occurred", "recorded");`);

    this.addSql(`create table "entry_review_team_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "component" text collate "C" not null, "person" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_review_team_membership_occurred_ix" on "entry_review_team_membership" ("township", "occurred", "closed", "component", "recorded");`);

    this.addSql(`create table "entry_role_holding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "role" text collate "C" not null, "person" text collate "C" not null, "division" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_role_holding_occurred_ix" on "entry_role_holding" ("township", "occurred", "closed", "role", "recorded");`);

    this.addSql(`create table "entry_study_attendance" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "session" text collate "C" not null, "person" text collate "C" not null, "status" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_study_attendance_occurred_ix" on "entry_study_attendance" ("township", "occurred", "status", "recorded");`);
    this.addSql(`create index "entry_study_attendance_person_occurred_ix" on "entry_study_attendance" ("township", "person", "occurred", "status", "session", "recorded");`);

    this.addSql(`create table "entry_work_plan_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "planYear" bigint not null, "title" text collate "C" not null, "source" text collate "C" not null, "task" text collate "C" null, "owner" text collate "C" not null, "responsible" text collate "C" not null, "due" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_work_plan_item_occurred_ix" on "entry_work_plan_item" ("township", "occurred", "recorded");`);
    this.addSql(`create index "entry_work_plan_item_due_ix" on "entry_work_plan_item" ("township", "due", "closed", "recorded");`);
    this.addSql(`create index "entry_work_plan_item_task_ix" on "entry_work_plan_item" ("township", "task", "occurred", "recorded");`);

    this.addSql(`create table "entry_work_plan_progress" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "item" text collate "C" not null, "percent" bigint not null, "note" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "past_advocate_training" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "person" text collate "C" not null, "division" text collate "C" not null, "title" text collate "C" not null, "hours" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_advocate_training_occurred_ix" on "past_advocate_training" ("township", "occurred", "person", "hours", "recorded", "superseded");`);
    this.addSql(`create index "past_advocate_training_division_occurred_ix" on "past_advocate_training" ("township", "division", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_decision_catalogue_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "catalogueYear" bigint not null, "title" text collate "C" not null, "matterKind" text collate "C" not null, "partyConsentOn" text collate "C" null, "publishedOn" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_decision_matter" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "matterKind" text collate "C" not null, "catalogueItem" text collate "C" null, "owner" text collate "C" not null, "isTechnical" int not null, "isRiskBearing" int not null, "hearingDue" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_decision_matter_occurred_ix" on "past_decision_matter" ("township", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_decision_opinion" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "matter" text collate "C" not null, "turn" bigint not null, "post" text collate "C" not null, "view" text collate "C" not null, "reason" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_decision_opinion_occurred_ix" on "past_decision_opinion" ("township", "occurred", "view", "recorded", "superseded");`);

    this.addSql(`create table "past_decision_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "matter" text collate "C" not null, "step" text collate "C" not null, "outcome" text collate "C" null, "waives" text collate "C" null, "until" text collate "C" null, "expertsSigned" int null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_decision_step_occurred_ix" on "past_decision_step" ("township", "occurred", "step", "matter", "recorded", "superseded");`);

    this.addSql(`create table "past_exam_sitting" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "due" bigint not null, "passMark" bigint not null, "excellentMark" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_first_person_duty_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "post" text collate "C" not null, "title" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_first_person_duty_item_occurred_ix" on "past_first_person_duty_item" ("township", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_legality_review" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "matter" text collate "C" not null, "component" text collate "C" not null, "reviewer" text collate "C" not null, "opinion" text collate "C" null, "reason" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_legality_review_closed_ix" on "past_legality_review" ("township", "closed", "opinion", "recorded", "superseded");`);

    this.addSql(`create table "past_meeting_attendance" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "meeting" text collate "C" not null, "post" text collate "C" not null, "person" text collate "C" not null, "capacity" text collate "C" not null, "status" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_meeting_attendance_occurred_ix" on "past_meeting_attendance" ("township", "occurred", "capacity", "status", "recorded", "superseded");`);

    this.addSql(`create table "past_meeting_topic" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "meeting" text collate "C" not null, "category" text collate "C" not null, "title" text collate "C" not null, "matter" text collate "C" null, "outcome" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_meeting_topic_occurred_ix" on "past_meeting_topic" ("township", "occurred", "category", "recorded", "superseded");`);

    this.addSql(`create table "past_person" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "category" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_person_occurred_ix" on "past_person" ("township", "occurred", "closed", "category", "recorded", "superseded");`);

    this.addSql(`create table "past_post_holding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "post" text collate "C" not null, "person" text collate "C" not null, "acting" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_report_task" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reportYear" bigint not null, "number" bigint not null, "title" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_report_task_occurred_ix" on "past_report_task" ("township", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_review_team_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "component" text collate "C" not null, "person" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_review_team_membership_occurred_ix" on "past_review_team_membership" ("township", "occurred", "closed", "component", "recorded", "superseded");`);

    this.addSql(`create table "past_role_holding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "role" text collate "C" not null, "person" text collate "C" not null, "division" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_role_holding_occurred_ix" on "past_role_holding" ("township", "occurred", "closed", "role", "recorded", "superseded");`);

    this.addSql(`create table "past_study_attendance" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "session" text collate "C" not null, "person" text collate "C" not null, "status" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_study_attendance_occurred_ix" on "past_study_attendance" ("township", "occurred", "status", "recorded", "superseded");`);
    this.addSql(`create index "past_study_attendance_person_occurred_ix" on "past_study_attendance" ("township", "person", "occurred", "status", "session", "recorded", "superseded");`);

    this.addSql(`create table "past_work_plan_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "planYear" bigint not null, "title" text collate "C" not null, "source" text collate "C" not null, "task" text collate "C" null, "owner" text collate "C" not null, "responsible" text collate "C" not null, "due" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_work_plan_item_occurred_ix" on "past_work_plan_item" ("township", "occurred", "recorded", "superseded");`);
    this.addSql(`create index "past_work_plan_item_due_ix" on "past_work_plan_item" ("township", "due", "closed", "recorded", "superseded");`);
    this.addSql(`create index "past_work_plan_item_task_ix" on "past_work_plan_item" ("township", "task", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_work_plan_progress" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "item" text collate "C" not null, "percent" bigint not null, "note" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create index "entry_counsel_appointment_division_occurred_ix" on "entry_counsel_appointment" ("township", "division", "occurred", "closed", "counsel", "recorded");`);

    this.addSql(`drop index "entry_exam_result_occurred_ix";`);
    this.addSql(`alter table "entry_exam_result" add "excellent" int null, add "sitting" text collate "C" null;`);
    this.addSql(`create index "entry_exam_result_person_ix" on "entry_exam_result" ("township", "person", "occurred", "exam", "personCategory", "recorded");`);
    this.addSql(`create index "entry_exam_result_person_occurred_ix" on "entry_exam_result" ("township", "person", "occurred", "exam", "personCategory", "passed", "excellent", "recorded");`);
    this.addSql(`create index "entry_exam_result_occurred_ix" on "entry_exam_result" ("township", "occurred", "exam", "personCategory", "person", "passed", "excellent", "recorded");`);

    this.addSql(`drop index "entry_first_person_duty_occurred_ix";`);
    this.addSql(`alter table "entry_first_person_duty" add "duty" text collate "C" null;`);
    this.addSql(`create index "entry_first_person_duty_duty_ix" on "entry_first_person_duty" ("township", "duty", "occurred", "recorded");`);
    this.addSql(`create index "entry_first_person_duty_occurred_ix" on "entry_first_person_duty" ("township", "occurred", "post", "act", "recorded");`);

    this.addSql(`drop index "entry_legal_literacy_advocate_occurred_ix";`);
    this.addSql(`create index "entry_legal_literacy_advocate_division_occurred_ix" on "entry_legal_literacy_advocate" ("township", "division", "occurred", "person", "closed", "recorded");`);
    this.addSql(`create index "entry_legal_literacy_advocate_occurred_ix" on "entry_legal_literacy_advocate" ("township", "occurred", "person", "closed", "recorded");`);

    this.addSql(`drop index "entry_major_decision_occurred_ix";`);
    this.addSql(`alter table "entry_major_decision" add "matter" text collate "C" null;`);
    this.addSql(`create index "entry_major_decision_occurred_ix" on "entry_major_decision" ("township", "occurred", "legalityReview", "collectivelyDecided", "publicParticipation", "matter", "recorded");`);

    this.addSql(`drop index "entry_party_meeting_occurred_ix";`);
    this.addSql(`create index "entry_party_meeting_occurred_ix" on "entry_party_meeting" ("township", "occurred", "topic", "partyGovernmentOfficeAttended", "judicialOfficeAttended", "recorded");`);

    this.addSql(`alter table "entry_village" add "successor" text collate "C" null;`);

    this.addSql(`create index "past_counsel_appointment_division_occurred_ix" on "past_counsel_appointment" ("township", "division", "occurred", "closed", "counsel", "recorded", "superseded");`);

    this.addSql(`drop index "past_exam_result_occurred_ix";`);
    this.addSql(`alter table "past_exam_result" add "excellent" int null, add "sitting" text collate "C" null;`);
    this.addSql(`create index "past_exam_result_person_ix" on "past_exam_result" ("township", "person", "occurred", "exam", "personCategory", "recorded", "superseded");`);
    this.addSql(`create index "past_exam_result_person_occurred_ix" on "past_exam_result" ("township", "person", "occurred", "exam", "personCategory", "passed", "excellent", "recorded", "superseded");`);
    this.addSql(`create index "past_exam_result_occurred_ix" on "past_exam_result" ("township", "occurred", "exam", "personCategory", "person", "passed", "excellent", "recorded", "superseded");`);

    this.addSql(`drop index "past_first_person_duty_occurred_ix";`);
    this.addSql(`alter table "past_first_person_duty" add "duty" text collate "C" null;`);
    this.addSql(`create index "past_first_person_duty_duty_ix" on "past_first_person_duty" ("township", "duty", "occurred", "recorded", "superseded");`);
    this.addSql(`create index "past_first_person_duty_occurred_ix" on "past_first_person_duty" ("township", "occurred", "post", "act", "recorded", "superseded");`);

    this.addSql(`drop index "past_legal_literacy_advocate_occurred_ix";`);
    this.addSql(`create index "past_legal_literacy_advocate_division_occurred_ix" on "past_legal_literacy_advocate" ("township", "division", "occurred", "person", "closed", "recorded", "superseded");`);
    this.addSql(`create index "past_legal_literacy_advocate_occurred_ix" on "past_legal_literacy_advocate" ("township", "occurred", "person", "closed", "recorded", "superseded");`);

    this.addSql(`drop index "past_major_decision_occurred_ix";`);
    this.addSql(`alter table "past_major_decision" add "matter" text collate "C" null;`);
    this.addSql(`create index "past_major_decision_occurred_ix" on "past_major_decision" ("township", "occurred", "legalityReview", "collectivelyDecided", "publicParticipation", "matter", "recorded", "superseded");`);

    this.addSql(`drop index "past_party_meeting_occurred_ix";`);
    this.addSql(`create index "past_party_meeting_occurred_ix" on "past_party_meeting" ("township", "occurred", "topic", "partyGovernmentOfficeAttended", "judicialOfficeAttended", "recorded", "superseded");`);

    this.addSql(`alter table "past_village" add "successor" text collate "C" null;`);

    this.addSql(`alter table "entry_advocate_training" enable row level security;`);
    this.addSql(`alter table "entry_advocate_training" force row level security;`);
    this.addSql(`create policy "entry_advocate_training_reach" on "entry_advocate_training" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_decision_catalogue_item" enable row level security;`);
    this.addSql(`alter table "entry_decision_catalogue_item" force row level security;`);
    this.addSql(`create policy "entry_decision_catalogue_item_reach" on "entry_decision_catalogue_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_decision_matter" enable row level security;`);
    this.addSql(`alter table "entry_decision_matter" force row level security;`);
    this.addSql(`create policy "entry_decision_matter_reach" on "entry_decision_matter" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_decision_opinion" enable row level security;`);
    this.addSql(`alter table "entry_decision_opinion" force row level security;`);
    this.addSql(`create policy "entry_decision_opinion_reach" on "entry_decision_opinion" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_decision_step" enable row level security;`);
    this.addSql(`alter table "entry_decision_step" force row level security;`);
    this.addSql(`create policy "entry_decision_step_reach" on "entry_decision_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_exam_sitting" enable row level security;`);
    this.addSql(`alter table "entry_exam_sitting" force row level security;`);
    this.addSql(`create policy "entry_exam_sitting_reach" on "entry_exam_sitting" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_first_person_duty_item" enable row level security;`);
    this.addSql(`alter table "entry_first_person_duty_item" force row level security;`);
    this.addSql(`create policy "entry_first_person_duty_item_reach" on "entry_first_person_duty_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_legality_review" enable row level security;`);
    this.addSql(`alter table "entry_legality_review" force row level security;`);
    this.addSql(`create policy "entry_legality_review_reach" on "entry_legality_review" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_meeting_attendance" enable row level security;`);
    this.addSql(`alter table "entry_meeting_attendance" force row level security;`);
    this.addSql(`create policy "entry_meeting_attendance_reach" on "entry_meeting_attendance" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_meeting_topic" enable row level security;`);
    this.addSql(`alter table "entry_meeting_topic" force row level security;`);
    this.addSql(`create policy "entry_meeting_topic_reach" on "entry_meeting_topic" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_person" enable row level security;`);
    this.addSql(`alter table "entry_person" force row level security;`);
    this.addSql(`create policy "entry_person_reach" on "entry_person" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_post_holding" enable row level security;`);
    this.addSql(`alter table "entry_post_holding" force row level security;`);
    this.addSql(`create policy "entry_post_holding_reach" on "entry_post_holding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_report_task" enable row level security;`);
    this.addSql(`alter table "entry_report_task" force row level security;`);
    this.addSql(`create policy "entry_report_task_reach" on "entry_report_task" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_review_team_membership" enable row level security;`);
    this.addSql(`alter table "entry_review_team_membership" force row level security;`);
    this.addSql(`create policy "entry_review_team_membership_reach" on "entry_review_team_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_role_holding" enable row level security;`);
    this.addSql(`alter table "entry_role_holding" force row level security;`);
    this.addSql(`create policy "entry_role_holding_reach" on "entry_role_holding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_study_attendance" enable row level security;`);
    this.addSql(`alter table "entry_study_attendance" force row level security;`);
    this.addSql(`create policy "entry_study_attendance_reach" on "entry_study_attendance" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_work_plan_item" enable row level security;`);
    this.addSql(`alter table "entry_work_plan_item" force row level security;`);
    this.addSql(`create policy "entry_work_plan_item_reach" on "entry_work_plan_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_work_plan_progress" enable row level security;`);
    this.addSql(`alter table "entry_work_plan_progress" force row level security;`);
    this.addSql(`create policy "entry_work_plan_progress_reach" on "entry_work_plan_progress" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_advocate_training" enable row level security;`);
    this.addSql(`alter table "past_advocate_training" force row level security;`);
    this.addSql(`create policy "past_advocate_training_reach" on "past_advocate_training" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_decision_catalogue_item" enable row level security;`);
    this.addSql(`alter table "past_decision_catalogue_item" force row level security;`);
    this.addSql(`create policy "past_decision_catalogue_item_reach" on "past_decision_catalogue_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_decision_matter" enable row level security;`);
    this.addSql(`alter table "past_decision_matter" force row level security;`);
    this.addSql(`create policy "past_decision_matter_reach" on "past_decision_matter" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_decision_opinion" enable row level security;`);
    this.addSql(`alter table "past_decision_opinion" force row level security;`);
    this.addSql(`create policy "past_decision_opinion_reach" on "past_decision_opinion" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_decision_step" enable row level security;`);
    this.addSql(`alter table "past_decision_step" force row level security;`);
    this.addSql(`create policy "past_decision_step_reach" on "past_decision_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_exam_sitting" enable row level security;`);
    this.addSql(`alter table "past_exam_sitting" force row level security;`);
    this.addSql(`create policy "past_exam_sitting_reach" on "past_exam_sitting" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_first_person_duty_item" enable row level security;`);
    this.addSql(`alter table "past_first_person_duty_item" force row level security;`);
    this.addSql(`create policy "past_first_person_duty_item_reach" on "past_first_person_duty_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_legality_review" enable row level security;`);
    this.addSql(`alter table "past_legality_review" force row level security;`);
    this.addSql(`create policy "past_legality_review_reach" on "past_legality_review" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_meeting_attendance" enable row level security;`);
    this.addSql(`alter table "past_meeting_attendance" force row level security;`);
    this.addSql(`create policy "past_meeting_attendance_reach" on "past_meeting_attendance" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_meeting_topic" enable row level security;`);
    this.addSql(`alter table "past_meeting_topic" force row level security;`);
    this.addSql(`create policy "past_meeting_topic_reach" on "past_meeting_topic" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_person" enable row level security;`);
    this.addSql(`alter table "past_person" force row level security;`);
    this.addSql(`create policy "past_person_reach" on "past_person" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_post_holding" enable row level security;`);
    this.addSql(`alter table "past_post_holding" force row level security;`);
    this.addSql(`create policy "past_post_holding_reach" on "past_post_holding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_report_task" enable row level security;`);
    this.addSql(`alter table "past_report_task" force row level security;`);
    this.addSql(`create policy "past_report_task_reach" on "past_report_task" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_review_team_membership" enable row level security;`);
    this.addSql(`alter table "past_review_team_membership" force row level security;`);
    this.addSql(`create policy "past_review_team_membership_reach" on "past_review_team_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_role_holding" enable row level security;`);
    this.addSql(`alter table "past_role_holding" force row level security;`);
    this.addSql(`create policy "past_role_holding_reach" on "past_role_holding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_study_attendance" enable row level security;`);
    this.addSql(`alter table "past_study_attendance" force row level security;`);
    this.addSql(`create policy "past_study_attendance_reach" on "past_study_attendance" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_work_plan_item" enable row level security;`);
    this.addSql(`alter table "past_work_plan_item" force row level security;`);
    this.addSql(`create policy "past_work_plan_item_reach" on "past_work_plan_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_work_plan_progress" enable row level security;`);
    this.addSql(`alter table "past_work_plan_progress" force row level security;`);
    this.addSql(`create policy "past_work_plan_progress_reach" on "past_work_plan_progress" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "entry_advocate_training" cascade;`);
    this.addSql(`drop table if exists "entry_decision_catalogue_item" cascade;`);
    this.addSql(`drop table if exists "entry_decision_matter" cascade;`);
    this.addSql(`drop table if exists "entry_decision_opinion" cascade;`);
    this.addSql(`drop table if exists "entry_decision_step" cascade;`);
    this.addSql(`drop table if exists "entry_exam_sitting" cascade;`);
    this.addSql(`drop table if exists "entry_first_person_duty_item" cascade;`);
    this.addSql(`drop table if exists "entry_legality_review" cascade;`);
    this.addSql(`drop table if exists "entry_meeting_attendance" cascade;`);
    this.addSql(`drop table if exists "entry_meeting_topic" cascade;`);
    this.addSql(`drop table if exists "entry_person" cascade;`);
    this.addSql(`drop table if exists "entry_post_holding" cascade;`);
    this.addSql(`drop table if exists "entry_report_task" cascade;`);
    this.addSql(`drop table if exists "entry_review_team_membership" cascade;`);
    this.addSql(`drop table if exists "entry_role_holding" cascade;`);
    this.addSql(`drop table if exists "entry_study_attendance" cascade;`);
    this.addSql(`drop table if exists "entry_work_plan_item" cascade;`);
    this.addSql(`drop table if exists "entry_work_plan_progress" cascade;`);
    this.addSql(`drop table if exists "past_advocate_training" cascade;`);
    this.addSql(`drop table if exists "past_decision_catalogue_item" cascade;`);
    this.addSql(`drop table if exists "past_decision_matter" cascade;`);
    this.addSql(`drop table if exists "past_decision_opinion" cascade;`);
    this.addSql(`drop table if exists "past_decision_step" cascade;`);
    this.addSql(`drop table if exists "past_exam_sitting" cascade;`);
    this.addSql(`drop table if exists "past_first_person_duty_item" cascade;`);
    this.addSql(`drop table if exists "past_legality_review" cascade;`);
    this.addSql(`drop table if exists "past_meeting_attendance" cascade;`);
    this.addSql(`drop table if exists "past_meeting_topic" cascade;`);
    this.addSql(`drop table if exists "past_person" cascade;`);
    this.addSql(`drop table if exists "past_post_holding" cascade;`);
    this.addSql(`drop table if exists "past_report_task" cascade;`);
    this.addSql(`drop table if exists "past_review_team_membership" cascade;`);
    this.addSql(`drop table if exists "past_role_holding" cascade;`);
    this.addSql(`drop table if exists "past_study_attendance" cascade;`);
    this.addSql(`drop table if exists "past_work_plan_item" cascade;`);
    this.addSql(`drop table if exists "past_work_plan_progress" cascade;`);

    this.addSql(`drop index "entry_counsel_appointment_division_occurred_ix";`);

    this.addSql(`drop index "entry_exam_result_person_ix";`);
    this.addSql(`drop index "entry_exam_result_person_occurred_ix";`);
    this.addSql(`drop index "entry_exam_result_occurred_ix";`);
    this.addSql(`alter table "entry_exam_result" drop column "excellent", drop column "sitting";`);
    this.addSql(`create index "entry_exam_result_occurred_ix" on "entry_exam_result" ("township", "occurred", "exam", "personCategory", "person", "passed", "recorded");`);

    this.addSql(`drop index "entry_first_person_duty_duty_ix";`);
    this.addSql(`drop index "entry_first_person_duty_occurred_ix";`);
    this.addSql(`alter table "entry_first_person_duty" drop column "duty";`);
    this.addSql(`create index "entry_first_person_duty_occurred_ix" on "entry_first_person_duty" ("township", "occurred", "post", "recorded");`);

    this.addSql(`drop index "entry_legal_literacy_advocate_division_occurred_ix";`);
    this.addSql(`drop index "entry_legal_literacy_advocate_occurred_ix";`);
    this.addSql(`create index "entry_legal_literacy_advocate_occurred_ix" on "entry_legal_literacy_advocate" ("township", "occurred", "person", "recorded");`);

    this.addSql(`drop index "entry_major_decision_occurred_ix";`);
    this.addSql(`alter table "entry_major_decision" drop column "matter";`);
    this.addSql(`create index "entry_major_decision_occurred_ix" on "entry_major_decision" ("township", "occurred", "legalityReview", "collectivelyDecided", "publicParticipation", "recorded");`);

    this.addSql(`drop index "entry_party_meeting_occurred_ix";`);
    this.addSql(`create index "entry_party_meeting_occurred_ix" on "entry_party_meeting" ("township", "occurred", "topic", "recorded");`);

    this.addSql(`alter table "entry_village" drop column "successor";`);

    this.addSql(`drop index "past_counsel_appointment_division_occurred_ix";`);

    this.addSql(`drop index "past_exam_result_person_ix";`);
    this.addSql(`drop index "past_exam_result_person_occurred_ix";`);
    this.addSql(`drop index "past_exam_result_occurred_ix";`);
    this.addSql(`alter table "past_exam_result" drop column "excellent", drop column "sitting";`);
    this.addSql(`create index "past_exam_result_occurred_ix" on "past_exam_result" ("township", "occurred", "exam", "personCategory", "person", "passed", "recorded", "superseded");`);

    this.addSql(`drop index "past_first_person_duty_duty_ix";`);
    this.addSql(`drop index "past_first_person_duty_occurred_ix";`);
    this.addSql(`alter table "past_first_person_duty" drop column "duty";`);
    this.addSql(`create index "past_first_person_duty_occurred_ix" on "past_first_person_duty" ("township", "occurred", "post", "recorded", "superseded");`);

    this.addSql(`drop index "past_legal_literacy_advocate_division_occurred_ix";`);
    this.addSql(`drop index "past_legal_literacy_advocate_occurred_ix";`);
    this.addSql(`create index "past_legal_literacy_advocate_occurred_ix" on "past_legal_literacy_advocate" ("township", "occurred", "person", "recorded", "superseded");`);

    this.addSql(`drop index "past_major_decision_occurred_ix";`);
    this.addSql(`alter table "past_major_decision" drop column "matter";`);
    this.addSql(`create index "past_major_decision_occurred_ix" on "past_major_decision" ("township", "occurred", "legalityReview", "collectivelyDecided", "publicParticipation", "recorded", "superseded");`);

    this.addSql(`drop index "past_party_meeting_occurred_ix";`);
    this.addSql(`create index "past_party_meeting_occurred_ix" on "past_party_meeting" ("township", "occurred", "topic", "recorded", "superseded");`);

    this.addSql(`alter table "past_village" drop column "successor";`);
  }

}
