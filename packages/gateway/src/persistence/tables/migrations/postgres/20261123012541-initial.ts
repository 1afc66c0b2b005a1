import { Migration } from '@mikro-orm/migrations';

export class Migration20261123012541_initial extends Migration {

  override name = 'Migration20261123012541_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit" ("id" serial primary key, "at" text collate "C" not null, "actor" text collate "C" not null, "role" text collate "C" not null, "action" text collate "C" not null, "township" varchar(12) collate "C" null, "entry" varchar(64) collate "C" null, "detail" text collate "C" null, "chain_hash" varchar(64) collate "C" null);`);

    this.addSql(`create table "closing" ("township" varchar(12) collate "C" not null, "year" int not null, "number" int not null, "action" text collate "C" not null, "at" text collate "C" not null, "actor" text collate "C" not null, "reason" text collate "C" not null, primary key ("township", "year", "number"));`);

    this.addSql(`create table "entry" ("township" varchar(12) collate "C" not null, "seq" int not null, "id" varchar(64) collate "C" not null, "kind" text collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "change" text collate "C" null, "reason" text collate "C" null, "occurred" text collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "payload" text collate "C" not null, "facts_hash" varchar(64) collate "C" not null, "commitment" varchar(64) collate "C" null, "entry_hash" varchar(64) collate "C" not null, "chain_hash" varchar(64) collate "C" null, "run" int null, primary key ("township", "seq"));`);
    this.addSql(`alter table "entry" add constraint "entry_id_ux" unique ("id");`);
    this.addSql(`alter table "entry" add constraint "entry_version_ux" unique ("kind", "township", "year", "key", "version");`);

    this.addSql(`create table "entry_certificate_exam" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "person" text collate "C" not null, "passed" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_certificate_exam_occurred_ix" on "entry_certificate_exam" ("township", "occurred", "person", "passed", "recorded");`);
    this.addSql(`create index "entry_certificate_exam_person_occurred_ix" on "entry_certificate_exam" ("township", "person", "occurred", "passed", "recorded");`);

    this.addSql(`create table "entry_claim" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "statement" text collate "C" not null, "figure" text collate "C" not null, "document" text collate "C" not null, "phrase" text collate "C" not null, "form" text collate "C" not null, "value" bigint null, "unit" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_commendation" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "to" text collate "C" not null, "person" text collate "C" null, "title" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_commendation_person_occurred_ix" on "entry_commendation" ("township", "person", "occurred", "to", "recorded");`);
    this.addSql(`create index "entry_commendation_occurred_ix" on "entry_commendation" ("township", "occurred", "to", "recorded");`);

    this.addSql(`create table "entry_counsel_appointment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "division" text collate "C" not null, "counsel" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_counsel_appointment_division_ix" on "entry_counsel_appointment" ("township", "division", "occurred", "closed", "recorded");`);

    this.addSql(`create table "entry_discretionary_adjustment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "deducted" bigint not null, "reason" text collate "C" not null, "approver" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_discretionary_adjustment_member_occurred_ix" on "entry_discretionary_adjustment" ("township", "member", "occurred", "deducted", "recorded");`);

    this.addSql(`create table "entry_event" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reported" text collate "C" not null, "closed" text collate "C" null, "category" text collate "C" not null, "source" text collate "C" not null, "division" text collate "C" not null, "reporter" text collate "C" not null, "handled" int not null, "valid" int not null, "due" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_event_reported_ix" on "entry_event" ("township", "reported", "category", "handled", "source", "recorded");`);
    this.addSql(`create index "entry_event_due_ix" on "entry_event" ("township", "due", "closed", "category", "recorded");`);
    this.addSql(`create index "entry_event_reporter_reported_ix" on "entry_event" ("township", "reporter", "reported", "source", "valid", "recorded");`);
    this.addSql(`create index "entry_event_reporter_due_ix" on "entry_event" ("township", "reporter", "due", "source", "closed", "recorded");`);

    this.addSql(`create table "entry_evidence" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "sha256" text collate "C" not null, "bytes" bigint not null, "mediaType" text collate "C" not null, "supports" text collate "C" not null, "ofKind" text collate "C" null, "ofYear" bigint not null, "ofKey" text collate "C" not null, "uploader" text collate "C" not null, "person" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_exam_result" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "exam" text collate "C" not null, "personCategory" text collate "C" not null, "person" text collate "C" not null, "mark" bigint not null, "passed" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_exam_result_occurred_ix" on "entry_exam_result" ("township", "occurred", "exam", "personCategory", "person", "passed", "recorded");`);

    this.addSql(`create table "entry_first_person_duty" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "post" text collate "C" not null, "act" text collate "C" not null, "subject" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_first_person_duty_occurred_ix" on "entry_first_person_duty" ("township", "occurred", "post", "recorded");`);

    this.addSql(`create table "entry_grid_assignment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "member" text collate "C" not null, "grid" text collate "C" not null, "replaced" int not null, "endReason" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_grid_assignment_closed_ix" on "entry_grid_assignment" ("township", "closed", "replaced", "member", "recorded");`);

    this.addSql(`create table "entry_grid_duty_record" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "requiredDays" bigint not null, "servedDays" bigint not null, "visits" bigint not null, "lateReports" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_grid_duty_record_member_occurred_ix" on "entry_grid_duty_record" ("township", "member", "occurred", "visits", "lateReports", "servedDays", "requiredDays", "recorded");`);

    this.addSql(`create table "entry_institution" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "title" text collate "C" not null, "named" int not null, "proposed" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_institution_occurred_ix" on "entry_institution" ("township", "occurred", "closed", "recorded");`);

    this.addSql(`create table "entry_joint_enforcement" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "initiator" text collate "C" not null, "leadUnit" text collate "C" not null, "matter" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_joint_enforcement_occurred_ix" on "entry_joint_enforcement" ("township", "occurred", "leadUnit", "recorded");`);

    this.addSql(`create table "entry_leading_group_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "place" text collate "C" not null, "post" text collate "C" not null, "person" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_leading_group_membership_occurred_ix" on "entry_leading_group_membership" ("township", "occurred", "closed", "place", "recorded");`);

    this.addSql(`create table "entry_legal_literacy_advocate" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "division" text collate "C" not null, "person" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_legal_literacy_advocate_occurred_ix" on "entry_legal_literacy_advocate" ("township", "occurred", "person", "recorded");`);

    this.addSql(`create table "entry_major_decision" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "inCatalogue" int not null, "publicParticipation" text collate "C" not null, "legalityReview" text collate "C" not null, "collectivelyDecided" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_major_decision_occurred_ix" on "entry_major_decision" ("township", "occurred", "legalityReview", "collectivelyDecided", "publicParticipation", "recorded");`);

    this.addSql(`create table "entry_monthly_assessment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "circulated" int not null, "members" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_monthly_assessment_occurred_ix" on "entry_monthly_assessment" ("township", "occurred", "recorded");`);

    this.addSql(`create table "entry_party_meeting" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "topic" text collate "C" not null, "title" text collate "C" not null, "judicialOfficeAttended" int not null, "partyGovernmentOfficeAttended" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_party_meeting_occurred_ix" on "entry_party_meeting" ("township", "occurred", "topic", "recorded");`);

    this.addSql(`create table "entry_patrol" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "team" text collate "C" not null, "leader" text collate "C" not null, "found" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_patrol_occurred_ix" on "entry_patrol" ("township", "occurred", "team", "recorded");`);

    this.addSql(`create table "entry_publicity_event" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "form" text collate "C" not null, "title" text collate "C" not null, "participants" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_publicity_event_occurred_ix" on "entry_publicity_event" ("township", "occurred", "recorded");`);

    this.addSql(`create table "entry_report_registration" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reportYear" bigint not null, "submissionDue" text collate "C" not null, "publishedOn" text collate "C" null, "publicationDue" text collate "C" not null, "coversBothLeaders" int not null, "url" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_report_registration_occurred_ix" on "entry_report_registration" ("township", "occurred", "submissionDue", "publishedOn", "publicationDue", "recorded");`);

    this.addSql(`create table "entry_study_session" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "body" text collate "C" not null, "activity" text collate "C" not null, "topic" text collate "C" not null, "title" text collate "C" not null, "held" int not null, "minutes" bigint not null, "attendees" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_study_session_occurred_ix" on "entry_study_session" ("township", "occurred", "body", "activity", "topic", "held", "recorded");`);

    this.addSql(`create table "entry_team_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "unit" text collate "C" not null, "post" text collate "C" not null, "certified" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_team_membership_occurred_ix" on "entry_team_membership" ("township", "occurred", "closed", "person", "unit", "certified", "recorded");`);

    this.addSql(`create table "entry_training_attendance" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "course" text collate "C" not null, "audience" text collate "C" not null, "person" text collate "C" not null, "status" text collate "C" not null, "minutes" bigint not null, "scheme" text collate "C" not null, "creditHours" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_training_attendance_person_occurred_ix" on "entry_training_attendance" ("township", "person", "occurred", "audience", "status", "creditHours", "recorded");`);

    this.addSql(`create table "entry_training_course" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "audience" text collate "C" not null, "title" text collate "C" not null, "method" text collate "C" not null, "held" int not null, "minutes" bigint not null, "scheme" text collate "C" not null, "creditHours" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_training_course_occurred_ix" on "entry_training_course" ("township", "occurred", "audience", "held", "creditHours", "recorded");`);

    this.addSql(`create table "entry_veto_finding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "finding" text collate "C" not null, "person" text collate "C" null, "basis" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_veto_finding_person_occurred_ix" on "entry_veto_finding" ("township", "person", "occurred", "finding", "recorded");`);
    this.addSql(`create index "entry_veto_finding_occurred_ix" on "entry_veto_finding" ("township", "occurred", "finding", "recorded");`);

    this.addSql(`create table "entry_village" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "type" text collate "C" not null, "residents" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_village_occurred_ix" on "entry_village" ("township", "occurred", "closed", "recorded");`);

    this.addSql(`create table "head" ("log" text collate "C" not null, "seq" int not null, "chain" varchar(64) collate "C" null, "month" text collate "C" null, "seals" int not null, "sealed" int not null, "through" text collate "C" null, "seal" varchar(64) collate "C" null, primary key ("log"));`);

    this.addSql(`create table "idempotency" ("actor" text collate "C" not null, "key" text collate "C" not null, "request" varchar(64) collate "C" not null, "result" text collate "C" not null, "at" text collate "C" not null, primary key ("actor", "key"));`);

    this.addSql(`create table "import_file" ("run" int not null, "name" text collate "C" not null, "sha256" varchar(64) collate "C" not null, "kind" text collate "C" not null, "rows" int not null, primary key ("run", "name"));`);

    this.addSql(`create table "import_run" ("id" serial primary key, "at" text collate "C" not null, "actor" text collate "C" not null, "added" int not null, "unchanged" int not null, "state" text collate "C" null, "request" varchar(64) collate "C" null, "corrected" int null, "published" int null, "reason" text collate "C" null);`);

    this.addSql(`create table "past_certificate_exam" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "person" text collate "C" not null, "passed" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_certificate_exam_occurred_ix" on "past_certificate_exam" ("township", "occurred", "person", "passed", "recorded", "superseded");`);
    this.addSql(`create index "past_certificate_exam_person_occurred_ix" on "past_certificate_exam" ("township", "person", "occurred", "passed", "recorded", "superseded");`);

    this.addSql(`create table "past_claim" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "statement" text collate "C" not null, "figure" text collate "C" not null, "document" text collate "C" not null, "phrase" text collate "C" not null, "form" text collate "C" not null, "value" bigint null, "unit" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_commendation" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "to" text collate "C" not null, "person" text collate "C" null, "title" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_commendation_person_occurred_ix" on "past_commendation" ("township", "person", "occurred", "to", "recorded", "superseded");`);
    this.addSql(`create index "past_commendation_occurred_ix" on "past_commendation" ("township", "occurred", "to", "recorded", "superseded");`);

    this.addSql(`create table "past_counsel_appointment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "division" text collate "C" not null, "counsel" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_counsel_appointment_division_ix" on "past_counsel_appointment" ("township", "division", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_discretionary_adjustment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "deducted" bigint not null, "reason" text collate "C" not null, "approver" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_discretionary_adjustment_member_occurred_ix" on "past_discretionary_adjustment" ("township", "member", "occurred", "deducted", "recorded", "superseded");`);

    this.addSql(`create table "past_event" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reported" text collate "C" not null, "closed" text collate "C" null, "category" text collate "C" not null, "source" text collate "C" not null, "division" text collate "C" not null, "reporter" text collate "C" not null, "handled" int not null, "valid" int not null, "due" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_event_reported_ix" on "past_event" ("township", "reported", "category", "handled", "source", "recorded", "superseded");`);
    this.addSql(`create index "past_event_due_ix" on "past_event" ("township", "due", "closed", "category", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_reported_ix" on "past_event" ("township", "reporter", "reported", "source", "valid", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_due_ix" on "past_event" ("township", "reporter", "due", "source", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_evidence" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "sha256" text collate "C" not null, "bytes" bigint not null, "mediaType" text collate "C" not null, "supports" text collate "C" not null, "ofKind" text collate "C" null, "ofYear" bigint not null, "ofKey" text collate "C" not null, "uploader" text collate "C" not null, "person" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_exam_result" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "exam" text collate "C" not null, "personCategory" text collate "C" not null, "person" text collate "C" not null, "mark" bigint not null, "passed" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_exam_result_occurred_ix" on "past_exam_result" ("township", "occurred", "exam", "personCategory", "person", "passed", "recorded", "superseded");`);

    this.addSql(`create table "past_first_person_duty" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "post" text collate "C" not null, "act" text collate "C" not null, "subject" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_first_person_duty_occurred_ix" on "past_first_person_duty" ("township", "occurred", "post", "recorded", "superseded");`);

    this.addSql(`create table "past_grid_assignment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "member" text collate "C" not null, "grid" text collate "C" not null, "replaced" int not null, "endReason" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_grid_assignment_closed_ix" on "past_grid_assignment" ("township", "closed", "replaced", "member", "recorded", "superseded");`);

    this.addSql(`create table "past_grid_duty_record" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "requiredDays" bigint not null, "servedDays" bigint not null, "visits" bigint not null, "lateReports" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_grid_duty_record_member_occurred_ix" on "past_grid_duty_record" ("township", "member", "occurred", "visits", "lateReports", "servedDays", "requiredDays", "recorded", "superseded");`);

    this.addSql(`create table "past_institution" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "title" text collate "C" not null, "named" int not null, "proposed" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_institution_occurred_ix" on "past_institution" ("township", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_joint_enforcement" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "initiator" text collate "C" not null, "leadUnit" text collate "C" not null, "matter" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_joint_enforcement_occurred_ix" on "past_joint_enforcement" ("township", "occurred", "leadUnit", "recorded", "superseded");`);

    this.addSql(`create table "past_leading_group_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "place" text collate "C" not null, "post" text collate "C" not null, "person" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_leading_group_membership_occurred_ix" on "past_leading_group_membership" ("township", "occurred", "closed", "place", "recorded", "superseded");`);

    this.addSql(`create table "past_legal_literacy_advocate" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "division" text collate "C" not null, "person" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_legal_literacy_advocate_occurred_ix" on "past_legal_literacy_advocate" ("township", "occurred", "person", "recorded", "superseded");`);

    this.addSql(`create table "past_major_decision" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "inCatalogue" int not null, "publicParticipation" text collate "C" not null, "legalityReview" text collate "C" not null, "collectivelyDecided" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_major_decision_occurred_ix" on "past_major_decision" ("township", "occurred", "legalityReview", "collectivelyDecided", "publicParticipation", "recorded", "superseded");`);

    this.addSql(`create table "past_monthly_assessment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "circulated" int not null, "members" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_monthly_assessment_occurred_ix" on "past_monthly_assessment" ("township", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_party_meeting" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "topic" text collate "C" not null, "title" text collate "C" not null, "judicialOfficeAttended" int not null, "partyGovernmentOfficeAttended" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_party_meeting_occurred_ix" on "past_party_meeting" ("township", "occurred", "topic", "recorded", "superseded");`);

    this.addSql(`create table "past_patrol" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "team" text collate "C" not null, "leader" text collate "C" not null, "found" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_patrol_occurred_ix" on "past_patrol" ("township", "occurred", "team", "recorded", "superseded");`);

    this.addSql(`create table "past_publicity_event" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "form" text collate "C" not null, "title" text collate "C" not null, "participants" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_publicity_event_occurred_ix" on "past_publicity_event" ("township", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_report_registration" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reportYear" bigint not null, "submissionDue" text collate "C" not null, "publishedOn" text collate "C" null, "publicationDue" text collate "C" not null, "coversBothLeaders" int not null, "url" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_report_registration_occurred_ix" on "past_report_registration" ("township", "occurred", "submissionDue", "publishedOn", "publicationDue", "recorded", "superseded");`);

    this.addSql(`create table "past_study_session" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "body" text collate "C" not null, "activity" text collate "C" not null, "topic" text collate "C" not null, "title" text collate "C" not null, "held" int not null, "minutes" bigint not null, "attendees" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_study_session_occurred_ix" on "past_study_session" ("township", "occurred", "body", "activity", "topic", "held", "recorded", "superseded");`);

    this.addSql(`create table "past_team_membership" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "person" text collate "C" not null, "unit" text collate "C" not null, "post" text collate "C" not null, "certified" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_team_membership_occurred_ix" on "past_team_membership" ("township", "occurred", "closed", "person", "unit", "certified", "recorded", "superseded");`);

    this.addSql(`create table "past_training_attendance" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "course" text collate "C" not null, "audience" text collate "C" not null, "person" text collate "C" not null, "status" text collate "C" not null, "minutes" bigint not null, "scheme" text collate "C" not null, "creditHours" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_training_attendance_person_occurred_ix" on "past_training_attendance" ("township", "person", "occurred", "audience", "status", "creditHours", "recorded", "superseded");`);

    this.addSql(`create table "past_training_course" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "audience" text collate "C" not null, "title" text collate "C" not null, "method" text collate "C" not null, "held" int not null, "minutes" bigint not null, "scheme" text collate "C" not null, "creditHours" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_training_course_occurred_ix" on "past_training_course" ("township", "occurred", "audience", "held", "creditHours", "recorded", "superseded");`);

    this.addSql(`create table "past_veto_finding" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "finding" text collate "C" not null, "person" text collate "C" null, "basis" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_veto_finding_person_occurred_ix" on "past_veto_finding" ("township", "person", "occurred", "finding", "recorded", "superseded");`);
    this.addSql(`create index "past_veto_finding_occurred_ix" on "past_veto_finding" ("township", "occurred", "finding", "recorded", "superseded");`);

    this.addSql(`create table "past_village" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "type" text collate "C" not null, "residents" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_village_occurred_ix" on "past_village" ("township", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "person" ("key" text collate "C" not null, "salt" varchar(64) collate "C" null, "erased" text collate "C" null, primary key ("key"));`);

    this.addSql(`create table "personal" ("entry" varchar(64) collate "C" not null, "person" text collate "C" not null, "fields" text collate "C" not null, primary key ("entry"));`);
    this.addSql(`create index "personal_person_ix" on "personal" ("person");`);

    this.addSql(`create table "seal" ("township" varchar(12) collate "C" not null, "number" int not null, "month" text collate "C" not null, "first" int not null, "last" int not null, "root" varchar(64) collate "C" not null, "chain" varchar(64) collate "C" not null, "previous" varchar(64) collate "C" null, "through" text collate "C" not null, "hash" varchar(64) collate "C" not null, primary key ("township", "number"));`);

    this.addSql(`create or replace function "audit_audit_never_changed_fn"() returns trigger as \$\$ begin raise exception 'audit rows are never changed'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit_never_changed" BEFORE UPDATE OR DELETE on "audit" for each ROW execute function "audit_audit_never_changed_fn"();`);
    this.addSql(`alter table "audit" enable row level security;`);
    this.addSql(`alter table "audit" force row level security;`);
    this.addSql(`create policy "audit_reach" on "audit" using (township is null or (select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check (township is null or (select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`create or replace function "closing_closing_never_changed_fn"() returns trigger as \$\$ begin raise exception 'closing rows are never changed'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "closing_never_changed" BEFORE UPDATE OR DELETE on "closing" for each ROW execute function "closing_closing_never_changed_fn"();`);
    this.addSql(`alter table "closing" enable row level security;`);
    this.addSql(`alter table "closing" force row level security;`);
    this.addSql(`create policy "closing_reach" on "closing" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`create or replace function "entry_entry_never_changed_fn"() returns trigger as \$\$ begin raise exception 'entry rows are never changed'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "entry_never_changed" BEFORE UPDATE OR DELETE on "entry" for each ROW execute function "entry_entry_never_changed_fn"();`);
    this.addSql(`alter table "entry" enable row level security;`);
    this.addSql(`alter table "entry" force row level security;`);
    this.addSql(`create policy "entry_reach" on "entry" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_certificate_exam" enable row level security;`);
    this.addSql(`alter table "entry_certificate_exam" force row level security;`);
    this.addSql(`create policy "entry_certificate_exam_reach" on "entry_certificate_exam" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_claim" enable row level security;`);
    this.addSql(`alter table "entry_claim" force row level security;`);
    this.addSql(`create policy "entry_claim_reach" on "entry_claim" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_commendation" enable row level security;`);
    this.addSql(`alter table "entry_commendation" force row level security;`);
    this.addSql(`create policy "entry_commendation_reach" on "entry_commendation" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_counsel_appointment" enable row level security;`);
    this.addSql(`alter table "entry_counsel_appointment" force row level security;`);
    this.addSql(`create policy "entry_counsel_appointment_reach" on "entry_counsel_appointment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_discretionary_adjustment" enable row level security;`);
    this.addSql(`alter table "entry_discretionary_adjustment" force row level security;`);
    this.addSql(`create policy "entry_discretionary_adjustment_reach" on "entry_discretionary_adjustment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_event" enable row level security;`);
    this.addSql(`alter table "entry_event" force row level security;`);
    this.addSql(`create policy "entry_event_reach" on "entry_event" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_evidence" enable row level security;`);
    this.addSql(`alter table "entry_evidence" force row level security;`);
    this.addSql(`create policy "entry_evidence_reach" on "entry_evidence" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_exam_result" enable row level security;`);
    this.addSql(`alter table "entry_exam_result" force row level security;`);
    this.addSql(`create policy "entry_exam_result_reach" on "entry_exam_result" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_first_person_duty" enable row level security;`);
    this.addSql(`alter table "entry_first_person_duty" force row level security;`);
    this.addSql(`create policy "entry_first_person_duty_reach" on "entry_first_person_duty" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_grid_assignment" enable row level security;`);
    this.addSql(`alter table "entry_grid_assignment" force row level security;`);
    this.addSql(`create policy "entry_grid_assignment_reach" on "entry_grid_assignment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_grid_duty_record" enable row level security;`);
    this.addSql(`alter table "entry_grid_duty_record" force row level security;`);
    this.addSql(`create policy "entry_grid_duty_record_reach" on "entry_grid_duty_record" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_institution" enable row level security;`);
    this.addSql(`alter table "entry_institution" force row level security;`);
    this.addSql(`create policy "entry_institution_reach" on "entry_institution" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_joint_enforcement" enable row level security;`);
    this.addSql(`alter table "entry_joint_enforcement" force row level security;`);
    this.addSql(`create policy "entry_joint_enforcement_reach" on "entry_joint_enforcement" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_leading_group_membership" enable row level security;`);
    this.addSql(`alter table "entry_leading_group_membership" force row level security;`);
    this.addSql(`create policy "entry_leading_group_membership_reach" on "entry_leading_group_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_legal_literacy_advocate" enable row level security;`);
    this.addSql(`alter table "entry_legal_literacy_advocate" force row level security;`);
    this.addSql(`create policy "entry_legal_literacy_advocate_reach" on "entry_legal_literacy_advocate" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_major_decision" enable row level security;`);
    this.addSql(`alter table "entry_major_decision" force row level security;`);
    this.addSql(`create policy "entry_major_decision_reach" on "entry_major_decision" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_monthly_assessment" enable row level security;`);
    this.addSql(`alter table "entry_monthly_assessment" force row level security;`);
    this.addSql(`create policy "entry_monthly_assessment_reach" on "entry_monthly_assessment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_party_meeting" enable row level security;`);
    this.addSql(`alter table "entry_party_meeting" force row level security;`);
    this.addSql(`create policy "entry_party_meeting_reach" on "entry_party_meeting" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_patrol" enable row level security;`);
    this.addSql(`alter table "entry_patrol" force row level security;`);
    this.addSql(`create policy "entry_patrol_reach" on "entry_patrol" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_publicity_event" enable row level security;`);
    this.addSql(`alter table "entry_publicity_event" force row level security;`);
    this.addSql(`create policy "entry_publicity_event_reach" on "entry_publicity_event" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_report_registration" enable row level security;`);
    this.addSql(`alter table "entry_report_registration" force row level security;`);
    this.addSql(`create policy "entry_report_registration_reach" on "entry_report_registration" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_study_session" enable row level security;`);
    this.addSql(`alter table "entry_study_session" force row level security;`);
    this.addSql(`create policy "entry_study_session_reach" on "entry_study_session" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_team_membership" enable row level security;`);
    this.addSql(`alter table "entry_team_membership" force row level security;`);
    this.addSql(`create policy "entry_team_membership_reach" on "entry_team_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_training_attendance" enable row level security;`);
    this.addSql(`alter table "entry_training_attendance" force row level security;`);
    this.addSql(`create policy "entry_training_attendance_reach" on "entry_training_attendance" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_training_course" enable row level security;`);
    this.addSql(`alter table "entry_training_course" force row level security;`);
    this.addSql(`create policy "entry_training_course_reach" on "entry_training_course" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_veto_finding" enable row level security;`);
    this.addSql(`alter table "entry_veto_finding" force row level security;`);
    this.addSql(`create policy "entry_veto_finding_reach" on "entry_veto_finding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_village" enable row level security;`);
    this.addSql(`alter table "entry_village" force row level security;`);
    this.addSql(`create policy "entry_village_reach" on "entry_village" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "head" enable row level security;`);
    this.addSql(`alter table "head" force row level security;`);
    this.addSql(`create policy "head_reach" on "head" using (log = 'audit' or (select current_setting('zhunsheng.townships', true)) = 'all' or log = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check (log = 'audit' or (select current_setting('zhunsheng.townships', true)) = 'all' or log = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_certificate_exam" enable row level security;`);
    this.addSql(`alter table "past_certificate_exam" force row level security;`);
    this.addSql(`create policy "past_certificate_exam_reach" on "past_certificate_exam" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_claim" enable row level security;`);
    this.addSql(`alter table "past_claim" force row level security;`);
    this.addSql(`create policy "past_claim_reach" on "past_claim" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_commendation" enable row level security;`);
    this.addSql(`alter table "past_commendation" force row level security;`);
    this.addSql(`create policy "past_commendation_reach" on "past_commendation" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_counsel_appointment" enable row level security;`);
    this.addSql(`alter table "past_counsel_appointment" force row level security;`);
    this.addSql(`create policy "past_counsel_appointment_reach" on "past_counsel_appointment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_discretionary_adjustment" enable row level security;`);
    this.addSql(`alter table "past_discretionary_adjustment" force row level security;`);
    this.addSql(`create policy "past_discretionary_adjustment_reach" on "past_discretionary_adjustment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_event" enable row level security;`);
    this.addSql(`alter table "past_event" force row level security;`);
    this.addSql(`create policy "past_event_reach" on "past_event" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_evidence" enable row level security;`);
    this.addSql(`alter table "past_evidence" force row level security;`);
    this.addSql(`create policy "past_evidence_reach" on "past_evidence" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_exam_result" enable row level security;`);
    this.addSql(`alter table "past_exam_result" force row level security;`);
    this.addSql(`create policy "past_exam_result_reach" on "past_exam_result" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_first_person_duty" enable row level security;`);
    this.addSql(`alter table "past_first_person_duty" force row level security;`);
    this.addSql(`create policy "past_first_person_duty_reach" on "past_first_person_duty" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_grid_assignment" enable row level security;`);
    this.addSql(`alter table "past_grid_assignment" force row level security;`);
    this.addSql(`create policy "past_grid_assignment_reach" on "past_grid_assignment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_grid_duty_record" enable row level security;`);
    this.addSql(`alter table "past_grid_duty_record" force row level security;`);
    this.addSql(`create policy "past_grid_duty_record_reach" on "past_grid_duty_record" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_institution" enable row level security;`);
    this.addSql(`alter table "past_institution" force row level security;`);
    this.addSql(`create policy "past_institution_reach" on "past_institution" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_joint_enforcement" enable row level security;`);
    this.addSql(`alter table "past_joint_enforcement" force row level security;`);
    this.addSql(`create policy "past_joint_enforcement_reach" on "past_joint_enforcement" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_leading_group_membership" enable row level security;`);
    this.addSql(`alter table "past_leading_group_membership" force row level security;`);
    this.addSql(`create policy "past_leading_group_membership_reach" on "past_leading_group_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_legal_literacy_advocate" enable row level security;`);
    this.addSql(`alter table "past_legal_literacy_advocate" force row level security;`);
    this.addSql(`create policy "past_legal_literacy_advocate_reach" on "past_legal_literacy_advocate" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_major_decision" enable row level security;`);
    this.addSql(`alter table "past_major_decision" force row level security;`);
    this.addSql(`create policy "past_major_decision_reach" on "past_major_decision" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_monthly_assessment" enable row level security;`);
    this.addSql(`alter table "past_monthly_assessment" force row level security;`);
    this.addSql(`create policy "past_monthly_assessment_reach" on "past_monthly_assessment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_party_meeting" enable row level security;`);
    this.addSql(`alter table "past_party_meeting" force row level security;`);
    this.addSql(`create policy "past_party_meeting_reach" on "past_party_meeting" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_patrol" enable row level security;`);
    this.addSql(`alter table "past_patrol" force row level security;`);
    this.addSql(`create policy "past_patrol_reach" on "past_patrol" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_publicity_event" enable row level security;`);
    this.addSql(`alter table "past_publicity_event" force row level security;`);
    this.addSql(`create policy "past_publicity_event_reach" on "past_publicity_event" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_report_registration" enable row level security;`);
    this.addSql(`alter table "past_report_registration" force row level security;`);
    this.addSql(`create policy "past_report_registration_reach" on "past_report_registration" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_study_session" enable row level security;`);
    this.addSql(`alter table "past_study_session" force row level security;`);
    this.addSql(`create policy "past_study_session_reach" on "past_study_session" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_team_membership" enable row level security;`);
    this.addSql(`alter table "past_team_membership" force row level security;`);
    this.addSql(`create policy "past_team_membership_reach" on "past_team_membership" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_training_attendance" enable row level security;`);
    this.addSql(`alter table "past_training_attendance" force row level security;`);
    this.addSql(`create policy "past_training_attendance_reach" on "past_training_attendance" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_training_course" enable row level security;`);
    this.addSql(`alter table "past_training_course" force row level security;`);
    this.addSql(`create policy "past_training_course_reach" on "past_training_course" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_veto_finding" enable row level security;`);
    this.addSql(`alter table "past_veto_finding" force row level security;`);
    this.addSql(`create policy "past_veto_finding_reach" on "past_veto_finding" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_village" enable row level security;`);
    this.addSql(`alter table "past_village" force row level security;`);
    this.addSql(`create policy "past_village_reach" on "past_village" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "personal" enable row level security;`);
    this.addSql(`alter table "personal" force row level security;`);
    this.addSql(`create policy "personal_reach" on "personal" using ((select current_setting('zhunsheng.townships', true)) = 'all' or exists (select 1 from entry where entry.id = personal.entry)) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or exists (select 1 from entry where entry.id = personal.entry));`);

    this.addSql(`create or replace function "seal_seal_never_changed_fn"() returns trigger as \$\$ begin raise exception 'seal rows are never changed'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "seal_never_changed" BEFORE UPDATE OR DELETE on "seal" for each ROW execute function "seal_seal_never_changed_fn"();`);
    this.addSql(`alter table "seal" enable row level security;`);
    this.addSql(`alter table "seal" force row level security;`);
    this.addSql(`create policy "seal_reach" on "seal" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);
  }

}
