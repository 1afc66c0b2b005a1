import { Migration } from '@mikro-orm/migrations';

export class Migration20261123132838_township_year_two extends Migration {

  override name = 'Migration20261123132838_township_year_two';

  override up(): void | Promise<void> {
    this.addSql(`create table "entry_case_measure" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "measure" text collate "C" not null, "approver" text collate "C" null, "officer" text collate "C" not null, "secondOfficer" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_case_measure_occurred_ix" on "entry_case_measure" ("township", "occurred", "measure", "recorded");`);

    this.addSql(`create table "entry_case_payment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "case" text collate "C" not null, "payment" text collate "C" not null, "amount" bigint not null, "isOnTheSpot" int not null, "ground" text collate "C" null, "handedInOn" text collate "C" null, "bankedOn" text collate "C" null, "receipt" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_case_payment_occurred_ix" on "entry_case_payment" ("township", "occurred", "payment", "amount", "recorded");`);

    this.addSql(`create table "entry_case_remedy" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "remedy" text collate "C" not null, "result" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_case_remedy_occurred_ix" on "entry_case_remedy" ("township", "occurred", "remedy", "recorded");`);
    this.addSql(`create index "entry_case_remedy_closed_ix" on "entry_case_remedy" ("township", "closed", "result", "recorded");`);

    this.addSql(`create table "entry_case_review" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "ground" text collate "C" not null, "reviewer" text collate "C" not null, "isFirstTime" int not null, "isQualified" int not null, "opinion" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_case_review_closed_ix" on "entry_case_review" ("township", "closed", "opinion", "recorded");`);

    this.addSql(`create table "entry_case_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "case" text collate "C" not null, "step" text collate "C" not null, "officer" text collate "C" null, "secondOfficer" text collate "C" null, "certificatesShown" int null, "power" text collate "C" null, "intendedFine" bigint null, "hearingDue" int null, "until" text collate "C" null, "reason" text collate "C" null, "record" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_case_step_occurred_ix" on "entry_case_step" ("township", "occurred", "step", "case", "recorded");`);

    this.addSql(`create table "entry_case_suspension" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "ground" text collate "C" not null, "basis" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_certificate_status" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "certificate" text collate "C" not null, "status" text collate "C" not null, "reason" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_certificate_status_occurred_ix" on "entry_certificate_status" ("township", "occurred", "closed", "status", "certificate", "recorded");`);

    this.addSql(`create table "entry_committee_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "seat" text collate "C" not null, "post" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_committee_membership_occurred_ix" on "entry_committee_membership" ("township", "occurred", "closed", "person", "recorded");`);

    this.addSql(`create table "entry_delegated_power" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "list" text collate "C" not null, "item" text collate "C" not null, "title" text collate "C" not null, "field" text collate "C" not null, "handedOverBy" text collate "C" not null, "basis" text collate "C" not null, "publishedOn" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_delegated_power_occurred_ix" on "entry_delegated_power" ("township", "occurred", "closed", "item", "publishedOn", "recorded");`);
    this.addSql(`create index "entry_delegated_power_publishedOn_ix" on "entry_delegated_power" ("township", "publishedOn", "closed", "item", "recorded");`);

    this.addSql(`create table "entry_discretion_benchmark" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "edition" bigint not null, "item" text collate "C" not null, "tier" text collate "C" not null, "circumstance" text collate "C" not null, "least" bigint not null, "most" bigint not null, "publishedOn" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_discretion_benchmark_occurred_ix" on "entry_discretion_benchmark" ("township", "occurred", "closed", "item", "recorded");`);

    this.addSql(`create table "entry_duty_statement" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "list" text collate "C" not null, "statedBy" text collate "C" not null, "item" text collate "C" not null, "title" text collate "C" not null, "holder" text collate "C" not null, "role" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_duty_statement_occurred_ix" on "entry_duty_statement" ("township", "occurred", "closed", "recorded");`);

    this.addSql(`create table "entry_enforcement_body_founding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "body" text collate "C" not null, "title" text collate "C" not null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_enforcement_body_founding_occurred_ix" on "entry_enforcement_body_founding" ("township", "occurred", "closed", "body", "recorded");`);

    this.addSql(`create table "entry_enforcement_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "source" text collate "C" not null, "field" text collate "C" not null, "party" text collate "C" not null, "partyKind" text collate "C" not null, "actEndedOn" text collate "C" null, "isGrave" int not null, "division" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_enforcement_case_occurred_ix" on "entry_enforcement_case" ("township", "occurred", "recorded");`);

    this.addSql(`create table "entry_enforcement_certificate" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "issuer" text collate "C" not null, "field" text collate "C" not null, "expires" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_enforcement_certificate_occurred_ix" on "entry_enforcement_certificate" ("township", "occurred", "closed", "expires", "recorded");`);

    this.addSql(`create table "entry_enforcement_disclosure" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "stage" text collate "C" not null, "case" text collate "C" null, "reportYear" bigint null, "content" text collate "C" not null, "address" text collate "C" null, "reason" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_enforcement_disclosure_occurred_ix" on "entry_enforcement_disclosure" ("township", "occurred", "stage", "recorded");`);
    this.addSql(`create index "entry_enforcement_disclosure_closed_ix" on "entry_enforcement_disclosure" ("township", "closed", "recorded");`);

    this.addSql(`create table "entry_fault_accountability" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "wrongCase" text collate "C" not null, "person" text collate "C" not null, "measure" text collate "C" not null, "ground" text collate "C" null, "reason" text collate "C" not null, "approver" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_fault_accountability_occurred_ix" on "entry_fault_accountability" ("township", "occurred", "measure", "person", "recorded");`);

    this.addSql(`create table "entry_file_review" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "sample" text collate "C" null, "case" text collate "C" not null, "reviewer" text collate "C" not null, "points" bigint not null, "result" text collate "C" not null, "findings" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_file_review_occurred_ix" on "entry_file_review" ("township", "occurred", "case", "result", "recorded");`);

    this.addSql(`create table "entry_file_review_sample" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "seed" text collate "C" not null, "size" bigint not null, "population" bigint not null, "decidedFrom" text collate "C" not null, "decidedTo" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_officer_leave" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "ground" text collate "C" not null, "approver" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_penalty_decision" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "case" text collate "C" not null, "procedure" text collate "C" not null, "outcome" text collate "C" not null, "power" text collate "C" not null, "officer" text collate "C" not null, "secondOfficer" text collate "C" null, "isWarning" int not null, "fine" bigint null, "confiscated" bigint null, "otherPenalty" text collate "C" null, "isMajor" int not null, "isOfPublicInterest" int not null, "benchmark" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_penalty_decision_occurred_ix" on "entry_penalty_decision" ("township", "occurred", "outcome", "case", "procedure", "fine", "confiscated", "recorded");`);
    this.addSql(`create index "entry_penalty_decision_officer_occurred_ix" on "entry_penalty_decision" ("township", "officer", "occurred", "case", "recorded");`);

    this.addSql(`create table "entry_post_responsibility" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "post" text collate "C" not null, "duty" text collate "C" not null, "institution" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_post_responsibility_occurred_ix" on "entry_post_responsibility" ("township", "occurred", "closed", "post", "recorded");`);

    this.addSql(`create table "entry_stationed_unit" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "unit" text collate "C" not null, "department" text collate "C" not null, "basis" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_stationed_unit_occurred_ix" on "entry_stationed_unit" ("township", "occurred", "closed", "unit", "recorded");`);

    this.addSql(`create table "entry_training_plan_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "audience" text collate "C" not null, "title" text collate "C" not null, "method" text collate "C" not null, "due" text collate "C" not null, "creditHours" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_training_plan_item_due_ix" on "entry_training_plan_item" ("township", "due", "audience", "recorded");`);

    this.addSql(`create table "entry_whistle" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "matter" text collate "C" not null, "situation" text collate "C" not null, "isBeyondPowers" int not null, "approver" text collate "C" null, "approvedOn" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_whistle_occurred_ix" on "entry_whistle" ("township", "occurred", "approver", "approvedOn", "isBeyondPowers", "recorded");`);

    this.addSql(`create table "entry_whistle_task" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "whistle" text collate "C" not null, "department" text collate "C" not null, "task" text collate "C" not null, "due" text collate "C" not null, "respondedOn" text collate "C" null, "evaluation" text collate "C" null, "evaluatedOn" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_whistle_task_due_ix" on "entry_whistle_task" ("township", "due", "respondedOn", "recorded");`);
    this.addSql(`create index "entry_whistle_task_closed_ix" on "entry_whistle_task" ("township", "closed", "evaluation", "recorded");`);
    this.addSql(`create index "entry_whistle_task_evaluatedOn_ix" on "entry_whistle_task" ("township", "evaluatedOn", "evaluation", "recorded");`);

    this.addSql(`create table "entry_wrong_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "source" text collate "C" not null, "error" text collate "C" not null, "correction" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_wrong_case_occurred_ix" on "entry_wrong_case" ("township", "occurred", "closed", "correction", "recorded");`);

    this.addSql(`create table "past_case_measure" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "measure" text collate "C" not null, "approver" text collate "C" null, "officer" text collate "C" not null, "secondOfficer" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_case_measure_occurred_ix" on "past_case_measure" ("township", "occurred", "measure", "recorded", "superseded");`);

    this.addSql(`create table "past_case_payment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "case" text collate "C" not null, "payment" text collate "C" not null, "amount" bigint not null, "isOnTheSpot" int not null, "ground" text collate "C" null, "handedInOn" text collate "C" null, "bankedOn" text collate "C" null, "receipt" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_case_payment_occurred_ix" on "past_case_payment" ("township", "occurred", "payment", "amount", "recorded", "superseded");`);

    this.addSql(`create table "past_case_remedy" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "remedy" text collate "C" not null, "result" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_case_remedy_occurred_ix" on "past_case_remedy" ("township", "occurred", "remedy", "recorded", "superseded");`);
    this.addSql(`create index "past_case_remedy_closed_ix" on "past_case_remedy" ("township", "closed", "result", "recorded", "superseded");`);

    this.addSql(`create table "past_case_review" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "ground" text collate "C" not null, "reviewer" text collate "C" not null, "isFirstTime" int not null, "isQualified" int not null, "opinion" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_case_review_closed_ix" on "past_case_review" ("township", "closed", "opinion", "recorded", "superseded");`);

    this.addSql(`create table "past_case_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "case" text collate "C" not null, "step" text collate "C" not null, "officer" text collate "C" null, "secondOfficer" text collate "C" null, "certificatesShown" int null, "power" text collate "C" null, "intendedFine" bigint null, "hearingDue" int null, "until" text collate "C" null, "reason" text collate "C" null, "record" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_case_step_occurred_ix" on "past_case_step" ("township", "occurred", "step", "case", "recorded", "superseded");`);

    this.addSql(`create table "past_case_suspension" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "ground" text collate "C" not null, "basis" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_certificate_status" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "certificate" text collate "C" not null, "status" text collate "C" not null, "reason" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_certificate_status_occurred_ix" on "past_certificate_status" ("township", "occurred", "closed", "status", "certificate", "recorded", "superseded");`);

    this.addSql(`create table "past_committee_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "seat" text collate "C" not null, "post" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_committee_membership_occurred_ix" on "past_committee_membership" ("township", "occurred", "closed", "person", "recorded", "superseded");`);

    this.addSql(`create table "past_delegated_power" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "list" text collate "C" not null, "item" text collate "C" not null, "title" text collate "C" not null, "field" text collate "C" not null, "handedOverBy" text collate "C" not null, "basis" text collate "C" not null, "publishedOn" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_delegated_power_occurred_ix" on "past_delegated_power" ("township", "occurred", "closed", "item", "publishedOn", "recorded", "superseded");`);
    this.addSql(`create index "past_delegated_power_publishedOn_ix" on "past_delegated_power" ("township", "publishedOn", "closed", "item", "recorded", "superseded");`);

    this.addSql(`create table "past_discretion_benchmark" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "edition" bigint not null, "item" text collate "C" not null, "tier" text collate "C" not null, "circumstance" text collate "C" not null, "least" bigint not null, "most" bigint not null, "publishedOn" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_discretion_benchmark_occurred_ix" on "past_discretion_benchmark" ("township", "occurred", "closed", "item", "recorded", "superseded");`);

    this.addSql(`create table "past_duty_statement" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "list" text collate "C" not null, "statedBy" text collate "C" not null, "item" text collate "C" not null, "title" text collate "C" not null, "holder" text collate "C" not null, "role" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_duty_statement_occurred_ix" on "past_duty_statement" ("township", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_enforcement_body_founding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "body" text collate "C" not null, "title" text collate "C" not null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_enforcement_body_founding_occurred_ix" on "past_enforcement_body_founding" ("township", "occurred", "closed", "body", "recorded", "superseded");`);

    this.addSql(`create table "past_enforcement_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "source" text collate "C" not null, "field" text collate "C" not null, "party" text collate "C" not null, "partyKind" text collate "C" not null, "actEndedOn" text collate "C" null, "isGrave" int not null, "division" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_enforcement_case_occurred_ix" on "past_enforcement_case" ("township", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_enforcement_certificate" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "issuer" text collate "C" not null, "field" text collate "C" not null, "expires" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_enforcement_certificate_occurred_ix" on "past_enforcement_certificate" ("township", "occurred", "closed", "expires", "recorded", "superseded");`);

    this.addSql(`create table "past_enforcement_disclosure" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "stage" text collate "C" not null, "case" text collate "C" null, "reportYear" bigint null, "content" text collate "C" not null, "address" text collate "C" null, "reason" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_enforcement_disclosure_occurred_ix" on "past_enforcement_disclosure" ("township", "occurred", "stage", "recorded", "superseded");`);
    this.addSql(`create index "past_enforcement_disclosure_closed_ix" on "past_enforcement_disclosure" ("township", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_fault_accountability" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "wrongCase" text collate "C" not null, "person" text collate "C" not null, "measure" text collate "C" not null, "ground" text collate "C" null, "reason" text collate "C" not null, "approver" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_fault_accountability_occurred_ix" on "past_fault_accountability" ("township", "occurred", "measure", "person", "recorded", "superseded");`);

    this.addSql(`create table "past_file_review" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "sample" text collate "C" null, "case" text collate "C" not null, "reviewer" text collate "C" not null, "points" bigint not null, "result" text collate "C" not null, "findings" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_file_review_occurred_ix" on "past_file_review" ("township", "occurred", "case", "result", "recorded", "superseded");`);

    this.addSql(`create table "past_file_review_sample" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "seed" text collate "C" not null, "size" bigint not null, "population" bigint not null, "decidedFrom" text collate "C" not null, "decidedTo" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_officer_leave" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "ground" text collate "C" not null, "approver" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_penalty_decision" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "case" text collate "C" not null, "procedure" text collate "C" not null, "outcome" text collate "C" not null, "power" text collate "C" not null, "officer" text collate "C" not null, "secondOfficer" text collate "C" null, "isWarning" int not null, "fine" bigint null, "confiscated" bigint null, "otherPenalty" text collate "C" null, "isMajor" int not null, "isOfPublicInterest" int not null, "benchmark" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_penalty_decision_occurred_ix" on "past_penalty_decision" ("township", "occurred", "outcome", "case", "procedure", "fine", "confiscated", "recorded", "superseded");`);
    this.addSql(`create index "past_penalty_decision_officer_occurred_ix" on "past_penalty_decision" ("township", "officer", "occurred", "case", "recorded", "superseded");`);

    this.addSql(`create table "past_post_responsibility" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "post" text collate "C" not null, "duty" text collate "C" not null, "institution" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_post_responsibility_occurred_ix" on "past_post_responsibility" ("township", "occurred", "closed", "post", "recorded", "superseded");`);

    this.addSql(`create table "past_stationed_unit" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "unit" text collate "C" not null, "department" text collate "C" not null, "basis" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_stationed_unit_occurred_ix" on "past_stationed_unit" ("township", "occurred", "closed", "unit", "recorded", "superseded");`);

    this.addSql(`create table "past_training_plan_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "audience" text collate "C" not null, "title" text collate "C" not null, "method" text collate "C" not null, "due" text collate "C" not null, "creditHours" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_training_plan_item_due_ix" on "past_training_plan_item" ("township", "due", "audience", "recorded", "superseded");`);

    this.addSql(`create table "past_whistle" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "matter" text collate "C" not null, "situation" text collate "C" not null, "isBeyondPowers" int not null, "approver" text collate "C" null, "approvedOn" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_whistle_occurred_ix" on "past_whistle" ("township", "occurred", "approver", "approvedOn", "isBeyondPowers", "recorded", "superseded");`);

    this.addSql(`create table "past_whistle_task" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "whistle" text collate "C" not null, "department" text collate "C" not null, "task" text collate "C" not null, "due" text collate "C" not null, "respondedOn" text collate "C" null, "evaluation" text collate "C" null, "evaluatedOn" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_whistle_task_due_ix" on "past_whistle_task" ("township", "due", "respondedOn", "recorded", "superseded");`);
    this.addSql(`create index "past_whistle_task_closed_ix" on "past_whistle_task" ("township", "closed", "evaluation", "recorded", "superseded");`);
    this.addSql(`create index "past_whistle_task_evaluatedOn_ix" on "past_whistle_task" ("township", "evaluatedOn", "evaluation", "recorded", "superseded");`);

    this.addSql(`create table "past_wrong_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "case" text collate "C" not null, "source" text collate "C" not null, "error" text collate "C" not null, "correction" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_wrong_case_occurred_ix" on "past_wrong_case" ("township", "occurred", "closed", "correction", "recorded", "superseded");`);

    this.addSql(`drop index "entry_institution_occurred_ix";`);
    this.addSql(`alter table "entry_institution" add "subject" text collate "C" null, add "edition" bigint null, add "replaces" text collate "C" null, add "document" text collate "C" null, add "basis" text collate "C" null, add "adoptedBy" text collate "C" null, add "publishedOn" text collate "C" null, add "publishedAt" text collate "C" null, add "reviewBy" text collate "C" null;`);
    this.addSql(`create index "entry_institution_publishedOn_ix" on "entry_institution" ("township", "publishedOn", "closed", "recorded");`);
    this.addSql(`create index "entry_institution_reviewBy_ix" on "entry_institution" ("township", "reviewBy", "closed", "recorded");`);
    this.addSql(`create index "entry_institution_occurred_ix" on "entry_institution" ("township", "occurred", "closed", "subject", "recorded");`);

    this.addSql(`drop index "entry_joint_enforcement_occurred_ix";`);
    this.addSql(`alter table "entry_joint_enforcement" add "whistle" text collate "C" null;`);
    this.addSql(`create index "entry_joint_enforcement_occurred_ix" on "entry_joint_enforcement" ("township", "occurred", "leadUnit", "initiator", "recorded");`);

    this.addSql(`drop index "entry_patrol_occurred_ix";`);
    this.addSql(`alter table "entry_patrol" add "finding" text collate "C" null, add "case" text collate "C" null;`);
    this.addSql(`create index "entry_patrol_occurred_ix" on "entry_patrol" ("township", "occurred", "team", "found", "case", "recorded");`);

    this.addSql(`drop index "entry_team_membership_occurred_ix";`);
    this.addSql(`alter table "entry_team_membership" add "heldAs" text collate "C" null;`);
    this.addSql(`create index "entry_team_membership_occurred_ix" on "entry_team_membership" ("township", "occurred", "closed", "person", "unit", "recorded");`);

    this.addSql(`drop index "entry_training_attendance_person_occurred_ix";`);
    this.addSql(`create index "entry_training_attendance_occurred_ix" on "entry_training_attendance" ("township", "occurred", "audience", "status", "creditHours", "recorded");`);
    this.addSql(`create index "entry_training_attendance_person_occurred_ix" on "entry_training_attendance" ("township", "person", "occurred", "audience", "status", "creditHours", "course", "recorded");`);

    this.addSql(`drop index "entry_training_course_occurred_ix";`);
    this.addSql(`alter table "entry_training_course" add "planItem" text collate "C" null;`);
    this.addSql(`create index "entry_training_course_planItem_ix" on "entry_training_course" ("township", "planItem", "occurred", "audience", "held", "recorded");`);
    this.addSql(`create index "entry_training_course_occurred_ix" on "entry_training_course" ("township", "occurred", "audience", "held", "creditHours", "method", "recorded");`);

    this.addSql(`drop index "past_institution_occurred_ix";`);
    this.addSql(`alter table "past_institution" add "subject" text collate "C" null, add "edition" bigint null, add "replaces" text collate "C" null, add "document" text collate "C" null, add "basis" text collate "C" null, add "adoptedBy" text collate "C" null, add "publishedOn" text collate "C" null, add "publishedAt" text collate "C" null, add "reviewBy" text collate "C" null;`);
    this.addSql(`create index "past_institution_publishedOn_ix" on "past_institution" ("township", "publishedOn", "closed", "recorded", "superseded");`);
    this.addSql(`create index "past_institution_reviewBy_ix" on "past_institution" ("township", "reviewBy", "closed", "recorded", "superseded");`);
    this.addSql(`create index "past_institution_occurred_ix" on "past_institution" ("township", "occurred", "closed", "subject", "recorded", "superseded");`);

    this.addSql(`drop index "past_joint_enforcement_occurred_ix";`);
    this.addSql(`alter table "past_joint_enforcement" add "whistle" text collate "C" null;`);
    this.addSql(`create index "past_joint_enforcement_occurred_ix" on "past_joint_enforcement" ("township", "occurred", "leadUnit", "initiator", "recorded", "superseded");`);

    this.addSql(`drop index "past_patrol_occurred_ix";`);
    this.addSql(`alter table "past_patrol" add "finding" text collate "C" null, add "case" text collate "C" null;`);
    this.addSql(`create index "past_patrol_occurred_ix" on "past_patrol" ("township", "occurred", "team", "found", "case", "recorded", "superseded");`);

    this.addSql(`drop index "past_team_membership_occurred_ix";`);
    this.addSql(`alter table "past_team_membership" add "heldAs" text collate "C" null;`);
    this.addSql(`create index "past_team_membership_occurred_ix" on "past_team_membership" ("township", "occurred", "closed", "person", "unit", "recorded", "superseded");`);

    this.addSql(`drop index "past_training_attendance_person_occurred_ix";`);
    this.addSql(`create index "past_training_attendance_occurred_ix" on "past_training_attendance" ("township", "occurred", "audience", "status", "creditHours", "recorded", "superseded");`);
    this.addSql(`create index "past_training_attendance_person_occurred_ix" on "past_training_attendance" ("township", "person", "occurred", "audience", "status", "creditHours", "course", "recorded", "superseded");`);

    this.addSql(`drop index "past_training_course_occurred_ix";`);
    this.addSql(`alter table "past_training_course" add "planItem" text collate "C" null;`);
    this.addSql(`create index "past_training_course_planItem_ix" on "past_training_course" ("township", "planItem", "occurred", "audience", "held", "recorded", "superseded");`);
    this.addSql(`create index "past_training_course_occurred_ix" on "past_training_course" ("township", "occurred", "audience", "held", "creditHours", "method", "recorded", "superseded");`);

    this.addSql(`alter table "entry_case_measure" enable row level security;`);
    this.addSql(`alter table "entry_case_measure" force row level security;`);
    this.addSql(`create policy "entry_case_measure_reach" on "entry_case_measure" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_case_payment" enable row level security;`);
    this.addSql(`alter table "entry_case_payment" force row level security;`);
    this.addSql(`create policy "entry_case_payment_reach" on "entry_case_payment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_case_remedy" enable row level security;`);
    this.addSql(`alter table "entry_case_remedy" force row level security;`);
    this.addSql(`create policy "entry_case_remedy_reach" on "entry_case_remedy" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_case_review" enable row level security;`);
    this.addSql(`alter table "entry_case_review" force row level security;`);
    this.addSql(`create policy "entry_case_review_reach" on "entry_case_review" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_case_step" enable row level security;`);
    this.addSql(`alter table "entry_case_step" force row level security;`);
    this.addSql(`create policy "entry_case_step_reach" on "entry_case_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_case_suspension" enable row level security;`);
    this.addSql(`alter table "entry_case_suspension" force row level security;`);
    this.addSql(`create policy "entry_case_suspension_reach" on "entry_case_suspension" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_certificate_status" enable row level security;`);
    this.addSql(`alter table "entry_certificate_status" force row level security;`);
    this.addSql(`create policy "entry_certificate_status_reach" on "entry_certificate_status" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_committee_membership" enable row level security;`);
    this.addSql(`alter table "entry_committee_membership" force row level security;`);
    this.addSql(`create policy "entry_committee_membership_reach" on "entry_committee_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_delegated_power" enable row level security;`);
    this.addSql(`alter table "entry_delegated_power" force row level security;`);
    this.addSql(`create policy "entry_delegated_power_reach" on "entry_delegated_power" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_discretion_benchmark" enable row level security;`);
    this.addSql(`alter table "entry_discretion_benchmark" force row level security;`);
    this.addSql(`create policy "entry_discretion_benchmark_reach" on "entry_discretion_benchmark" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_duty_statement" enable row level security;`);
    this.addSql(`alter table "entry_duty_statement" force row level security;`);
    this.addSql(`create policy "entry_duty_statement_reach" on "entry_duty_statement" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_enforcement_body_founding" enable row level security;`);
    this.addSql(`alter table "entry_enforcement_body_founding" force row level security;`);
    this.addSql(`create policy "entry_enforcement_body_founding_reach" on "entry_enforcement_body_founding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_enforcement_case" enable row level security;`);
    this.addSql(`alter table "entry_enforcement_case" force row level security;`);
    this.addSql(`create policy "entry_enforcement_case_reach" on "entry_enforcement_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_enforcement_certificate" enable row level security;`);
    this.addSql(`alter table "entry_enforcement_certificate" force row level security;`);
    this.addSql(`create policy "entry_enforcement_certificate_reach" on "entry_enforcement_certificate" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_enforcement_disclosure" enable row level security;`);
    this.addSql(`alter table "entry_enforcement_disclosure" force row level security;`);
    this.addSql(`create policy "entry_enforcement_disclosure_reach" on "entry_enforcement_disclosure" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_fault_accountability" enable row level security;`);
    this.addSql(`alter table "entry_fault_accountability" force row level security;`);
    this.addSql(`create policy "entry_fault_accountability_reach" on "entry_fault_accountability" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_file_review" enable row level security;`);
    this.addSql(`alter table "entry_file_review" force row level security;`);
    this.addSql(`create policy "entry_file_review_reach" on "entry_file_review" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_file_review_sample" enable row level security;`);
    this.addSql(`alter table "entry_file_review_sample" force row level security;`);
    this.addSql(`create policy "entry_file_review_sample_reach" on "entry_file_review_sample" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_officer_leave" enable row level security;`);
    this.addSql(`alter table "entry_officer_leave" force row level security;`);
    this.addSql(`create policy "entry_officer_leave_reach" on "entry_officer_leave" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_penalty_decision" enable row level security;`);
    this.addSql(`alter table "entry_penalty_decision" force row level security;`);
    this.addSql(`create policy "entry_penalty_decision_reach" on "entry_penalty_decision" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_post_responsibility" enable row level security;`);
    this.addSql(`alter table "entry_post_responsibility" force row level security;`);
    this.addSql(`create policy "entry_post_responsibility_reach" on "entry_post_responsibility" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_stationed_unit" enable row level security;`);
    this.addSql(`alter table "entry_stationed_unit" force row level security;`);
    this.addSql(`create policy "entry_stationed_unit_reach" on "entry_stationed_unit" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_training_plan_item" enable row level security;`);
    this.addSql(`alter table "entry_training_plan_item" force row level security;`);
    this.addSql(`create policy "entry_training_plan_item_reach" on "entry_training_plan_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_whistle" enable row level security;`);
    this.addSql(`alter table "entry_whistle" force row level security;`);
    this.addSql(`create policy "entry_whistle_reach" on "entry_whistle" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_whistle_task" enable row level security;`);
    this.addSql(`alter table "entry_whistle_task" force row level security;`);
    this.addSql(`create policy "entry_whistle_task_reach" on "entry_whistle_task" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_wrong_case" enable row level security;`);
    this.addSql(`alter table "entry_wrong_case" force row level security;`);
    this.addSql(`create policy "entry_wrong_case_reach" on "entry_wrong_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_case_measure" enable row level security;`);
    this.addSql(`alter table "past_case_measure" force row level security;`);
    this.addSql(`create policy "past_case_measure_reach" on "past_case_measure" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_case_payment" enable row level security;`);
    this.addSql(`alter table "past_case_payment" force row level security;`);
    this.addSql(`create policy "past_case_payment_reach" on "past_case_payment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_case_remedy" enable row level security;`);
    this.addSql(`alter table "past_case_remedy" force row level security;`);
    this.addSql(`create policy "past_case_remedy_reach" on "past_case_remedy" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_case_review" enable row level security;`);
    this.addSql(`alter table "past_case_review" force row level security;`);
    this.addSql(`create policy "past_case_review_reach" on "past_case_review" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_case_step" enable row level security;`);
    this.addSql(`alter table "past_case_step" force row level security;`);
    this.addSql(`create policy "past_case_step_reach" on "past_case_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_case_suspension" enable row level security;`);
    this.addSql(`alter table "past_case_suspension" force row level security;`);
    this.addSql(`create policy "past_case_suspension_reach" on "past_case_suspension" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_certificate_status" enable row level security;`);
    this.addSql(`alter table "past_certificate_status" force row level security;`);
    this.addSql(`create policy "past_certificate_status_reach" on "past_certificate_status" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_committee_membership" enable row level security;`);
    this.addSql(`alter table "past_committee_membership" force row level security;`);
    this.addSql(`create policy "past_committee_membership_reach" on "past_committee_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_delegated_power" enable row level security;`);
    this.addSql(`alter table "past_delegated_power" force row level security;`);
    this.addSql(`create policy "past_delegated_power_reach" on "past_delegated_power" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_discretion_benchmark" enable row level security;`);
    this.addSql(`alter table "past_discretion_benchmark" force row level security;`);
    this.addSql(`create policy "past_discretion_benchmark_reach" on "past_discretion_benchmark" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_duty_statement" enable row level security;`);
    this.addSql(`alter table "past_duty_statement" force row level security;`);
    this.addSql(`create policy "past_duty_statement_reach" on "past_duty_statement" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_enforcement_body_founding" enable row level security;`);
    this.addSql(`alter table "past_enforcement_body_founding" force row level security;`);
    this.addSql(`create policy "past_enforcement_body_founding_reach" on "past_enforcement_body_founding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_enforcement_case" enable row level security;`);
    this.addSql(`alter table "past_enforcement_case" force row level security;`);
    this.addSql(`create policy "past_enforcement_case_reach" on "past_enforcement_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_enforcement_certificate" enable row level security;`);
    this.addSql(`alter table "past_enforcement_certificate" force row level security;`);
    this.addSql(`create policy "past_enforcement_certificate_reach" on "past_enforcement_certificate" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_enforcement_disclosure" enable row level security;`);
    this.addSql(`alter table "past_enforcement_disclosure" force row level security;`);
    this.addSql(`create policy "past_enforcement_disclosure_reach" on "past_enforcement_disclosure" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_fault_accountability" enable row level security;`);
    this.addSql(`alter table "past_fault_accountability" force row level security;`);
    this.addSql(`create policy "past_fault_accountability_reach" on "past_fault_accountability" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_file_review" enable row level security;`);
    this.addSql(`alter table "past_file_review" force row level security;`);
    this.addSql(`create policy "past_file_review_reach" on "past_file_review" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_file_review_sample" enable row level security;`);
    this.addSql(`alter table "past_file_review_sample" force row level security;`);
    this.addSql(`create policy "past_file_review_sample_reach" on "past_file_review_sample" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_officer_leave" enable row level security;`);
    this.addSql(`alter table "past_officer_leave" force row level security;`);
    this.addSql(`create policy "past_officer_leave_reach" on "past_officer_leave" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_penalty_decision" enable row level security;`);
    this.addSql(`alter table "past_penalty_decision" force row level security;`);
    this.addSql(`create policy "past_penalty_decision_reach" on "past_penalty_decision" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_post_responsibility" enable row level security;`);
    this.addSql(`alter table "past_post_responsibility" force row level security;`);
    this.addSql(`create policy "past_post_responsibility_reach" on "past_post_responsibility" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_stationed_unit" enable row level security;`);
    this.addSql(`alter table "past_stationed_unit" force row level security;`);
    this.addSql(`create policy "past_stationed_unit_reach" on "past_stationed_unit" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_training_plan_item" enable row level security;`);
    this.addSql(`alter table "past_training_plan_item" force row level security;`);
    this.addSql(`create policy "past_training_plan_item_reach" on "past_training_plan_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_whistle" enable row level security;`);
    this.addSql(`alter table "past_whistle" force row level security;`);
    this.addSql(`create policy "past_whistle_reach" on "past_whistle" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_whistle_task" enable row level security;`);
    this.addSql(`alter table "past_whistle_task" force row level security;`);
    this.addSql(`create policy "past_whistle_task_reach" on "past_whistle_task" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_wrong_case" enable row level security;`);
    this.addSql(`alter table "past_wrong_case" force row level security;`);
    this.addSql(`create policy "past_wrong_case_reach" on "past_wrong_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "entry_case_measure" cascade;`);
    this.addSql(`drop table if exists "entry_case_payment" cascade;`);
    this.addSql(`drop table if exists "entry_case_remedy" cascade;`);
    this.addSql(`drop table if exists "entry_case_review" cascade;`);
    this.addSql(`drop table if exists "entry_case_step" cascade;`);
    this.addSql(`drop table if exists "entry_case_suspension" cascade;`);
    this.addSql(`drop table if exists "entry_certificate_status" cascade;`);
    this.addSql(`drop table if exists "entry_committee_membership" cascade;`);
    this.addSql(`drop table if exists "entry_delegated_power" cascade;`);
    this.addSql(`drop table if exists "entry_discretion_benchmark" cascade;`);
    this.addSql(`drop table if exists "entry_duty_statement" cascade;`);
    this.addSql(`drop table if exists "entry_enforcement_body_founding" cascade;`);
    this.addSql(`drop table if exists "entry_enforcement_case" cascade;`);
    this.addSql(`drop table if exists "entry_enforcement_certificate" cascade;`);
    this.addSql(`drop table if exists "entry_enforcement_disclosure" cascade;`);
    this.addSql(`drop table if exists "entry_fault_accountability" cascade;`);
    this.addSql(`drop table if exists "entry_file_review" cascade;`);
    this.addSql(`drop table if exists "entry_file_review_sample" cascade;`);
    this.addSql(`drop table if exists "entry_officer_leave" cascade;`);
    this.addSql(`drop table if exists "entry_penalty_decision" cascade;`);
    this.addSql(`drop table if exists "entry_post_responsibility" cascade;`);
    this.addSql(`drop table if exists "entry_stationed_unit" cascade;`);
    this.addSql(`drop table if exists "entry_training_plan_item" cascade;`);
    this.addSql(`drop table if exists "entry_whistle" cascade;`);
    this.addSql(`drop table if exists "entry_whistle_task" cascade;`);
    this.addSql(`drop table if exists "entry_wrong_case" cascade;`);
    this.addSql(`drop table if exists "past_case_measure" cascade;`);
    this.addSql(`drop table if exists "past_case_payment" cascade;`);
    this.addSql(`drop table if exists "past_case_remedy" cascade;`);
    this.addSql(`drop table if exists "past_case_review" cascade;`);
    this.addSql(`drop table if exists "past_case_step" cascade;`);
    this.addSql(`drop table if exists "past_case_suspension" cascade;`);
    this.addSql(`drop table if exists "past_certificate_status" cascade;`);
    this.addSql(`drop table if exists "past_committee_membership" cascade;`);
    this.addSql(`drop table if exists "past_delegated_power" cascade;`);
    this.addSql(`drop table if exists "past_discretion_benchmark" cascade;`);
    this.addSql(`drop table if exists "past_duty_statement" cascade;`);
    this.addSql(`drop table if exists "past_enforcement_body_founding" cascade;`);
    this.addSql(`drop table if exists "past_enforcement_case" cascade;`);
    this.addSql(`drop table if exists "past_enforcement_certificate" cascade;`);
    this.addSql(`drop table if exists "past_enforcement_disclosure" cascade;`);
    this.addSql(`drop table if exists "past_fault_accountability" cascade;`);
    this.addSql(`drop table if exists "past_file_review" cascade;`);
    this.addSql(`drop table if exists "past_file_review_sample" cascade;`);
    this.addSql(`drop table if exists "past_officer_leave" cascade;`);
    this.addSql(`drop table if exists "past_penalty_decision" cascade;`);
    this.addSql(`drop table if exists "past_post_responsibility" cascade;`);
    this.addSql(`drop table if exists "past_stationed_unit" cascade;`);
    this.addSql(`drop table if exists "past_training_plan_item" cascade;`);
    this.addSql(`drop table if exists "past_whistle" cascade;`);
    this.addSql(`drop table if exists "past_whistle_task" cascade;`);
    this.addSql(`drop table if exists "past_wrong_case" cascade;`);

    this.addSql(`drop index "entry_institution_publishedOn_ix";`);
    this.addSql(`drop index "entry_institution_reviewBy_ix";`);
    this.addSql(`drop index "entry_institution_occurred_ix";`);
    this.addSql(`alter table "entry_institution" drop column "subject", drop column "edition", drop column "replaces", drop column "document", drop column "basis", drop column "adoptedBy", drop column "publishedOn", drop column "publishedAt", drop column "reviewBy";`);
    this.addSql(`create index "entry_institution_occurred_ix" on "entry_institution" ("township", "occurred", "closed", "recorded");`);

    this.addSql(`drop index "entry_joint_enforcement_occurred_ix";`);
    this.addSql(`alter table "entry_joint_enforcement" drop column "whistle";`);
    this.addSql(`create index "entry_joint_enforcement_occurred_ix" on "entry_joint_enforcement" ("township", "occurred", "leadUnit", "recorded");`);

    this.addSql(`drop index "entry_patrol_occurred_ix";`);
    this.addSql(`alter table "entry_patrol" drop column "finding", drop column "case";`);
    this.addSql(`create index "entry_patrol_occurred_ix" on "entry_patrol" ("township", "occurred", "team", "recorded");`);

    this.addSql(`drop index "entry_team_membership_occurred_ix";`);
    this.addSql(`alter table "entry_team_membership" drop column "heldAs";`);
    this.addSql(`create index "entry_team_membership_occurred_ix" on "entry_team_membership" ("township", "occurred", "closed", "person", "unit", "certified", "recorded");`);

    this.addSql(`drop index "entry_training_attendance_occurred_ix";`);
    this.addSql(`drop index "entry_training_attendance_person_occurred_ix";`);
    this.addSql(`create index "entry_training_attendance_person_occurred_ix" on "entry_training_attendance" ("township", "person", "occurred", "audience", "status", "creditHours", "recorded");`);

    this.addSql(`drop index "entry_training_course_planItem_ix";`);
    this.addSql(`drop index "entry_training_course_occurred_ix";`);
    this.addSql(`alter table "entry_training_course" drop column "planItem";`);
    this.addSql(`create index "entry_training_course_occurred_ix" on "entry_training_course" ("township", "occurred", "audience", "held", "creditHours", "recorded");`);

    this.addSql(`drop index "past_institution_publishedOn_ix";`);
    this.addSql(`drop index "past_institution_reviewBy_ix";`);
    this.addSql(`drop index "past_institution_occurred_ix";`);
    this.addSql(`alter table "past_institution" drop column "subject", drop column "edition", drop column "replaces", drop column "document", drop column "basis", drop column "adoptedBy", drop column "publishedOn", drop column "publishedAt", drop column "reviewBy";`);
    this.addSql(`create index "past_institution_occurred_ix" on "past_institution" ("township", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`drop index "past_joint_enforcement_occurred_ix";`);
    this.addSql(`alter table "past_joint_enforcement" drop column "whistle";`);
    this.addSql(`create index "past_joint_enforcement_occurred_ix" on "past_joint_enforcement" ("township", "occurred", "leadUnit", "recorded", "superseded");`);

    this.addSql(`drop index "past_patrol_occurred_ix";`);
    this.addSql(`alter table "past_patrol" drop column "finding", drop column "case";`);
    this.addSql(`create index "past_patrol_occurred_ix" on "past_patrol" ("township", "occurred", "team", "recorded", "superseded");`);

    this.addSql(`drop index "past_team_membership_occurred_ix";`);
    this.addSql(`alter table "past_team_membership" drop column "heldAs";`);
    this.addSql(`create index "past_team_membership_occurred_ix" on "past_team_membership" ("township", "occurred", "closed", "person", "unit", "certified", "recorded", "superseded");`);

    this.addSql(`drop index "past_training_attendance_occurred_ix";`);
    this.addSql(`drop index "past_training_attendance_person_occurred_ix";`);
    this.addSql(`create index "past_training_attendance_person_occurred_ix" on "past_training_attendance" ("township", "person", "occurred", "audience", "status", "creditHours", "recorded", "superseded");`);

    this.addSql(`drop index "past_training_course_planItem_ix";`);
    this.addSql(`drop index "past_training_course_occurred_ix";`);
    this.addSql(`alter table "past_training_course" drop column "planItem";`);
    this.addSql(`create index "past_training_course_occurred_ix" on "past_training_course" ("township", "occurred", "audience", "held", "creditHours", "recorded", "superseded");`);
  }

}
