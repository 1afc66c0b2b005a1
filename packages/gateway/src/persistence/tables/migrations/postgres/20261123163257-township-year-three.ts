import { Migration } from '@mikro-orm/migrations';

export class Migration20261123163257_township_year_three extends Migration {

  override name = 'Migration20261123163257_township_year_three';

  override up(): void | Promise<void> {
    this.addSql(`create table "entry_circular" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "about" text collate "C" not null, "issuer" text collate "C" not null, "assessment" text collate "C" null, "title" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_circular_occurred_ix" on "entry_circular" ("township", "occurred", "about", "issuer", "assessment", "recorded");`);

    this.addSql(`create table "entry_counsel_service" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "appointment" text collate "C" not null, "division" text collate "C" not null, "form" text collate "C" not null, "minutes" bigint not null, "people" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_counsel_service_occurred_ix" on "entry_counsel_service" ("township", "occurred", "minutes", "form", "people", "recorded");`);
    this.addSql(`create index "entry_counsel_service_division_ix" on "entry_counsel_service" ("township", "division", "occurred", "form", "recorded");`);
    this.addSql(`create index "entry_counsel_service_division_occurred_ix" on "entry_counsel_service" ("township", "division", "occurred", "minutes", "form", "recorded");`);

    this.addSql(`create table "entry_dispute" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reported" text collate "C" not null, "source" text collate "C" not null, "division" text collate "C" not null, "grid" text collate "C" null, "event" text collate "C" null, "category" text collate "C" not null, "involved" bigint not null, "risk" text collate "C" not null, "responsible" text collate "C" not null, "due" text collate "C" null, "party" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_dispute_reported_ix" on "entry_dispute" ("township", "reported", "category", "recorded");`);
    this.addSql(`create index "entry_dispute_division_reported_ix" on "entry_dispute" ("township", "division", "reported", "recorded");`);

    this.addSql(`create table "entry_dispute_party" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "dispute" text collate "C" not null, "person" text collate "C" not null, "side" text collate "C" not null, "type" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_dispute_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "dispute" text collate "C" not null, "step" text collate "C" not null, "committee" text collate "C" null, "mediator" text collate "C" null, "signed" int null, "sealed" int null, "until" text collate "C" null, "amount" bigint null, "to" text collate "C" null, "satisfaction" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_dispute_step_occurred_ix" on "entry_dispute_step" ("township", "occurred", "step", "recorded");`);

    this.addSql(`create table "entry_event_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "event" text collate "C" not null, "step" text collate "C" not null, "unit" text collate "C" null, "into" text collate "C" null, "whistle" text collate "C" null, "to" text collate "C" null, "until" text collate "C" null, "approver" text collate "C" null, "handler" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_event_step_occurred_ix" on "entry_event_step" ("township", "occurred", "step", "event", "recorded");`);

    this.addSql(`create table "entry_grid" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "type" text collate "C" not null, "division" text collate "C" not null, "households" bigint null, "residents" bigint null, "successor" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_grid_occurred_ix" on "entry_grid" ("township", "occurred", "closed", "type", "households", "residents", "recorded");`);
    this.addSql(`create index "entry_grid_division_occurred_ix" on "entry_grid" ("township", "division", "occurred", "closed", "recorded");`);

    this.addSql(`create table "entry_grid_cover" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "grid" text collate "C" not null, "member" text collate "C" not null, "because" text collate "C" not null, "approver" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_grid_member_leave" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "member" text collate "C" not null, "ground" text collate "C" not null, "approver" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_handbook_check" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "result" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_handbook_check_member_occurred_ix" on "entry_handbook_check" ("township", "member", "occurred", "result", "recorded");`);

    this.addSql(`create table "entry_leader_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "petition" text collate "C" null, "dispute" text collate "C" null, "leader" text collate "C" not null, "post" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_leader_case_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "charge" text collate "C" not null, "step" text collate "C" not null, "approver" text collate "C" null, "until" text collate "C" null, "meeting" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_leader_case_step_occurred_ix" on "entry_leader_case_step" ("township", "occurred", "step", "recorded");`);

    this.addSql(`create table "entry_legal_service_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "service" text collate "C" not null, "channel" text collate "C" not null, "division" text collate "C" null, "client" text collate "C" not null, "counsel" text collate "C" null, "decidedOn" text collate "C" null, "assignedOn" text collate "C" null, "result" text collate "C" null, "satisfaction" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_legal_service_case_occurred_ix" on "entry_legal_service_case" ("township", "occurred", "service", "recorded");`);
    this.addSql(`create index "entry_legal_service_case_closed_ix" on "entry_legal_service_case" ("township", "closed", "satisfaction", "recorded");`);
    this.addSql(`create index "entry_legal_service_case_division_occurred_ix" on "entry_legal_service_case" ("township", "division", "occurred", "recorded");`);

    this.addSql(`create table "entry_mediation_committee" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "level" text collate "C" not null, "division" text collate "C" null, "members" bigint not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_mediation_committee_division_ix" on "entry_mediation_committee" ("township", "division", "occurred", "closed", "recorded");`);

    this.addSql(`create table "entry_mediator_appointment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "committee" text collate "C" not null, "person" text collate "C" not null, "place" text collate "C" not null, "fullTime" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_mediator_appointment_occurred_ix" on "entry_mediator_appointment" ("township", "occurred", "closed", "person", "recorded");`);

    this.addSql(`create table "entry_member_replacement" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "assignment" text collate "C" not null, "member" text collate "C" not null, "successor" text collate "C" null, "cause" text collate "C" not null, "trigger" text collate "C" null, "reason" text collate "C" null, "approver" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_member_replacement_occurred_ix" on "entry_member_replacement" ("township", "occurred", "cause", "member", "recorded");`);

    this.addSql(`create table "entry_petition" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "form" text collate "C" not null, "intake" text collate "C" not null, "petitionKind" text collate "C" not null, "route" text collate "C" null, "division" text collate "C" null, "people" bigint not null, "representatives" bigint null, "unreachable" int null, "accused" text collate "C" null, "repeatOf" text collate "C" null, "event" text collate "C" null, "petitioner" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_petition_occurred_ix" on "entry_petition" ("township", "occurred", "petitionKind", "form", "people", "repeatOf", "recorded");`);

    this.addSql(`create table "entry_petition_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "petition" text collate "C" not null, "step" text collate "C" not null, "unit" text collate "C" null, "route" text collate "C" null, "outcome" text collate "C" null, "until" text collate "C" null, "approver" text collate "C" null, "toldOn" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_petition_step_occurred_ix" on "entry_petition_step" ("township", "occurred", "step", "outcome", "recorded");`);

    this.addSql(`create table "entry_problem" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "source" text collate "C" not null, "reportYear" bigint null, "number" bigint null, "title" text collate "C" not null, "cause" text collate "C" null, "owner" text collate "C" not null, "returnOf" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_problem_occurred_ix" on "entry_problem" ("township", "occurred", "cause", "returnOf", "recorded");`);

    this.addSql(`create table "entry_problem_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "problem" text collate "C" not null, "step" text collate "C" not null, "measure" text collate "C" null, "until" text collate "C" null, "percent" bigint null, "by" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);

    this.addSql(`create table "entry_service_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "item" text collate "C" not null, "applicant" text collate "C" not null, "channel" text collate "C" not null, "due" text collate "C" not null, "result" text collate "C" null, "evaluation" text collate "C" null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_service_case_occurred_ix" on "entry_service_case" ("township", "occurred", "applicant", "channel", "recorded");`);
    this.addSql(`create index "entry_service_case_closed_ix" on "entry_service_case" ("township", "closed", "evaluation", "recorded");`);
    this.addSql(`create index "entry_service_case_due_ix" on "entry_service_case" ("township", "due", "closed", "recorded");`);

    this.addSql(`create table "entry_service_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "field" text collate "C" not null, "applicant" text collate "C" not null, "promisedDays" bigint not null, "statutoryDays" bigint null, "oneWindow" int not null, "oneNetwork" int not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_service_item_occurred_ix" on "entry_service_item" ("township", "occurred", "closed", "oneWindow", "oneNetwork", "statutoryDays", "promisedDays", "recorded");`);

    this.addSql(`create table "entry_subsidy_payment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "month" text collate "C" not null, "payment" text collate "C" not null, "amount" bigint not null, "statement" text collate "C" not null, "version" int not null, primary key ("township", "year", "key"));`);
    this.addSql(`create index "entry_subsidy_payment_occurred_ix" on "entry_subsidy_payment" ("township", "occurred", "payment", "amount", "member", "recorded");`);
    this.addSql(`create index "entry_subsidy_payment_member_occurred_ix" on "entry_subsidy_payment" ("township", "member", "occurred", "payment", "amount", "recorded");`);

    this.addSql(`create table "past_circular" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "about" text collate "C" not null, "issuer" text collate "C" not null, "assessment" text collate "C" null, "title" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_circular_occurred_ix" on "past_circular" ("township", "occurred", "about", "issuer", "assessment", "recorded", "superseded");`);

    this.addSql(`create table "past_counsel_service" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "appointment" text collate "C" not null, "division" text collate "C" not null, "form" text collate "C" not null, "minutes" bigint not null, "people" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_counsel_service_occurred_ix" on "past_counsel_service" ("township", "occurred", "minutes", "form", "people", "recorded", "superseded");`);
    this.addSql(`create index "past_counsel_service_division_ix" on "past_counsel_service" ("township", "division", "occurred", "form", "recorded", "superseded");`);
    this.addSql(`create index "past_counsel_service_division_occurred_ix" on "past_counsel_service" ("township", "division", "occurred", "minutes", "form", "recorded", "superseded");`);

    this.addSql(`create table "past_dispute" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "reported" text collate "C" not null, "source" text collate "C" not null, "division" text collate "C" not null, "grid" text collate "C" null, "event" text collate "C" null, "category" text collate "C" not null, "involved" bigint not null, "risk" text collate "C" not null, "responsible" text collate "C" not null, "due" text collate "C" null, "party" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_dispute_reported_ix" on "past_dispute" ("township", "reported", "category", "recorded", "superseded");`);
    this.addSql(`create index "past_dispute_division_reported_ix" on "past_dispute" ("township", "division", "reported", "recorded", "superseded");`);

    this.addSql(`create table "past_dispute_party" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "dispute" text collate "C" not null, "person" text collate "C" not null, "side" text collate "C" not null, "type" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_dispute_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "dispute" text collate "C" not null, "step" text collate "C" not null, "committee" text collate "C" null, "mediator" text collate "C" null, "signed" int null, "sealed" int null, "until" text collate "C" null, "amount" bigint null, "to" text collate "C" null, "satisfaction" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_dispute_step_occurred_ix" on "past_dispute_step" ("township", "occurred", "step", "recorded", "superseded");`);

    this.addSql(`create table "past_event_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "event" text collate "C" not null, "step" text collate "C" not null, "unit" text collate "C" null, "into" text collate "C" null, "whistle" text collate "C" null, "to" text collate "C" null, "until" text collate "C" null, "approver" text collate "C" null, "handler" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_event_step_occurred_ix" on "past_event_step" ("township", "occurred", "step", "event", "recorded", "superseded");`);

    this.addSql(`create table "past_grid" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "type" text collate "C" not null, "division" text collate "C" not null, "households" bigint null, "residents" bigint null, "successor" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_grid_occurred_ix" on "past_grid" ("township", "occurred", "closed", "type", "households", "residents", "recorded", "superseded");`);
    this.addSql(`create index "past_grid_division_occurred_ix" on "past_grid" ("township", "division", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_grid_cover" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "grid" text collate "C" not null, "member" text collate "C" not null, "because" text collate "C" not null, "approver" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_grid_member_leave" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "member" text collate "C" not null, "ground" text collate "C" not null, "approver" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_handbook_check" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "result" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_handbook_check_member_occurred_ix" on "past_handbook_check" ("township", "member", "occurred", "result", "recorded", "superseded");`);

    this.addSql(`create table "past_leader_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "title" text collate "C" not null, "petition" text collate "C" null, "dispute" text collate "C" null, "leader" text collate "C" not null, "post" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_leader_case_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "charge" text collate "C" not null, "step" text collate "C" not null, "approver" text collate "C" null, "until" text collate "C" null, "meeting" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_leader_case_step_occurred_ix" on "past_leader_case_step" ("township", "occurred", "step", "recorded", "superseded");`);

    this.addSql(`create table "past_legal_service_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "service" text collate "C" not null, "channel" text collate "C" not null, "division" text collate "C" null, "client" text collate "C" not null, "counsel" text collate "C" null, "decidedOn" text collate "C" null, "assignedOn" text collate "C" null, "result" text collate "C" null, "satisfaction" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_legal_service_case_occurred_ix" on "past_legal_service_case" ("township", "occurred", "service", "recorded", "superseded");`);
    this.addSql(`create index "past_legal_service_case_closed_ix" on "past_legal_service_case" ("township", "closed", "satisfaction", "recorded", "superseded");`);
    this.addSql(`create index "past_legal_service_case_division_occurred_ix" on "past_legal_service_case" ("township", "division", "occurred", "recorded", "superseded");`);

    this.addSql(`create table "past_mediation_committee" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "level" text collate "C" not null, "division" text collate "C" null, "members" bigint not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_mediation_committee_division_ix" on "past_mediation_committee" ("township", "division", "occurred", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_mediator_appointment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "committee" text collate "C" not null, "person" text collate "C" not null, "place" text collate "C" not null, "fullTime" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_mediator_appointment_occurred_ix" on "past_mediator_appointment" ("township", "occurred", "closed", "person", "recorded", "superseded");`);

    this.addSql(`create table "past_member_replacement" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "assignment" text collate "C" not null, "member" text collate "C" not null, "successor" text collate "C" null, "cause" text collate "C" not null, "trigger" text collate "C" null, "reason" text collate "C" null, "approver" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_member_replacement_occurred_ix" on "past_member_replacement" ("township", "occurred", "cause", "member", "recorded", "superseded");`);

    this.addSql(`create table "past_petition" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "form" text collate "C" not null, "intake" text collate "C" not null, "petitionKind" text collate "C" not null, "route" text collate "C" null, "division" text collate "C" null, "people" bigint not null, "representatives" bigint null, "unreachable" int null, "accused" text collate "C" null, "repeatOf" text collate "C" null, "event" text collate "C" null, "petitioner" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_petition_occurred_ix" on "past_petition" ("township", "occurred", "petitionKind", "form", "people", "repeatOf", "recorded", "superseded");`);

    this.addSql(`create table "past_petition_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "petition" text collate "C" not null, "step" text collate "C" not null, "unit" text collate "C" null, "route" text collate "C" null, "outcome" text collate "C" null, "until" text collate "C" null, "approver" text collate "C" null, "toldOn" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_petition_step_occurred_ix" on "past_petition_step" ("township", "occurred", "step", "outcome", "recorded", "superseded");`);

    this.addSql(`create table "past_problem" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "source" text collate "C" not null, "reportYear" bigint null, "number" bigint null, "title" text collate "C" not null, "cause" text collate "C" null, "owner" text collate "C" not null, "returnOf" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_problem_occurred_ix" on "past_problem" ("township", "occurred", "cause", "returnOf", "recorded", "superseded");`);

    this.addSql(`create table "past_problem_step" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "problem" text collate "C" not null, "step" text collate "C" not null, "measure" text collate "C" null, "until" text collate "C" null, "percent" bigint null, "by" text collate "C" null, "reason" text collate "C" null, "document" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);

    this.addSql(`create table "past_service_case" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "item" text collate "C" not null, "applicant" text collate "C" not null, "channel" text collate "C" not null, "due" text collate "C" not null, "result" text collate "C" null, "evaluation" text collate "C" null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_service_case_occurred_ix" on "past_service_case" ("township", "occurred", "applicant", "channel", "recorded", "superseded");`);
    this.addSql(`create index "past_service_case_closed_ix" on "past_service_case" ("township", "closed", "evaluation", "recorded", "superseded");`);
    this.addSql(`create index "past_service_case_due_ix" on "past_service_case" ("township", "due", "closed", "recorded", "superseded");`);

    this.addSql(`create table "past_service_item" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "closed" text collate "C" null, "name" text collate "C" not null, "field" text collate "C" not null, "applicant" text collate "C" not null, "promisedDays" bigint not null, "statutoryDays" bigint null, "oneWindow" int not null, "oneNetwork" int not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_service_item_occurred_ix" on "past_service_item" ("township", "occurred", "closed", "oneWindow", "oneNetwork", "statutoryDays", "promisedDays", "recorded", "superseded");`);

    this.addSql(`create table "past_subsidy_payment" ("township" varchar(12) collate "C" not null, "year" int not null, "key" text collate "C" not null, "version" int not null, "id" varchar(64) collate "C" not null, "recorded" text collate "C" not null, "synthetic" int not null, "change" text collate "C" null, "occurred" text collate "C" not null, "member" text collate "C" not null, "month" text collate "C" not null, "payment" text collate "C" not null, "amount" bigint not null, "statement" text collate "C" not null, "superseded" text collate "C" not null, primary key ("township", "year", "key", "version"));`);
    this.addSql(`create index "past_subsidy_payment_occurred_ix" on "past_subsidy_payment" ("township", "occurred", "payment", "amount", "member", "recorded", "superseded");`);
    this.addSql(`create index "past_subsidy_payment_member_occurred_ix" on "past_subsidy_payment" ("township", "member", "occurred", "payment", "amount", "recorded", "superseded");`);

    this.addSql(`drop index "entry_event_due_ix";`);
    this.addSql(`drop index "entry_event_reported_ix";`);
    this.addSql(`drop index "entry_event_reporter_due_ix";`);
    this.addSql(`drop index "entry_event_reporter_reported_ix";`);
    this.addSql(`alter table "entry_event" add "grid" text collate "C" null, add "selfHandled" int null, add "duplicateOf" text collate "C" null;`);
    this.addSql(`create index "entry_event_division_reported_ix" on "entry_event" ("township", "division", "reported", "valid", "duplicateOf", "category", "recorded");`);
    this.addSql(`create index "entry_event_due_ix" on "entry_event" ("township", "due", "duplicateOf", "closed", "category", "recorded");`);
    this.addSql(`create index "entry_event_reported_ix" on "entry_event" ("township", "reported", "category", "handled", "source", "duplicateOf", "closed", "selfHandled", "recorded");`);
    this.addSql(`create index "entry_event_reporter_due_ix" on "entry_event" ("township", "reporter", "due", "source", "duplicateOf", "closed", "recorded");`);
    this.addSql(`create index "entry_event_reporter_reported_ix" on "entry_event" ("township", "reporter", "reported", "source", "duplicateOf", "valid", "recorded");`);

    this.addSql(`drop index "entry_grid_assignment_closed_ix";`);
    this.addSql(`alter table "entry_grid_assignment" add "post" text collate "C" null;`);
    this.addSql(`create index "entry_grid_assignment_occurred_ix" on "entry_grid_assignment" ("township", "occurred", "recorded");`);
    this.addSql(`create index "entry_grid_assignment_closed_ix" on "entry_grid_assignment" ("township", "closed", "replaced", "member", "endReason", "recorded");`);

    this.addSql(`drop index "entry_report_registration_occurred_ix";`);
    this.addSql(`alter table "entry_report_registration" add "document" text collate "C" null, add "copied" int null, add "medium" text collate "C" null;`);
    this.addSql(`create index "entry_report_registration_occurred_ix" on "entry_report_registration" ("township", "occurred", "submissionDue", "publishedOn", "publicationDue", "copied", "medium", "coversBothLeaders", "recorded");`);

    this.addSql(`drop index "entry_training_attendance_occurred_ix";`);
    this.addSql(`create index "entry_training_attendance_occurred_ix" on "entry_training_attendance" ("township", "occurred", "audience", "status", "creditHours", "person", "recorded");`);

    this.addSql(`drop index "entry_village_occurred_ix";`);
    this.addSql(`create index "entry_village_occurred_ix" on "entry_village" ("township", "occurred", "closed", "residents", "recorded");`);

    this.addSql(`drop index "past_event_due_ix";`);
    this.addSql(`drop index "past_event_reported_ix";`);
    this.addSql(`drop index "past_event_reporter_due_ix";`);
    this.addSql(`drop index "past_event_reporter_reported_ix";`);
    this.addSql(`alter table "past_event" add "grid" text collate "C" null, add "selfHandled" int null, add "duplicateOf" text collate "C" null;`);
    this.addSql(`create index "past_event_division_reported_ix" on "past_event" ("township", "division", "reported", "valid", "duplicateOf", "category", "recorded", "superseded");`);
    this.addSql(`create index "past_event_due_ix" on "past_event" ("township", "due", "duplicateOf", "closed", "category", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reported_ix" on "past_event" ("township", "reported", "category", "handled", "source", "duplicateOf", "closed", "selfHandled", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_due_ix" on "past_event" ("township", "reporter", "due", "source", "duplicateOf", "closed", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_reported_ix" on "past_event" ("township", "reporter", "reported", "source", "duplicateOf", "valid", "recorded", "superseded");`);

    this.addSql(`drop index "past_grid_assignment_closed_ix";`);
    this.addSql(`alter table "past_grid_assignment" add "post" text collate "C" null;`);
    this.addSql(`create index "past_grid_assignment_occurred_ix" on "past_grid_assignment" ("township", "occurred", "recorded", "superseded");`);
    this.addSql(`create index "past_grid_assignment_closed_ix" on "past_grid_assignment" ("township", "closed", "replaced", "member", "endReason", "recorded", "superseded");`);

    this.addSql(`drop index "past_report_registration_occurred_ix";`);
    this.addSql(`alter table "past_report_registration" add "document" text collate "C" null, add "copied" int null, add "medium" text collate "C" null;`);
    this.addSql(`create index "past_report_registration_occurred_ix" on "past_report_registration" ("township", "occurred", "submissionDue", "publishedOn", "publicationDue", "copied", "medium", "coversBothLeaders", "recorded", "superseded");`);

    this.addSql(`drop index "past_training_attendance_occurred_ix";`);
    this.addSql(`create index "past_training_attendance_occurred_ix" on "past_training_attendance" ("township", "occurred", "audience", "status", "creditHours", "person", "recorded", "superseded");`);

    this.addSql(`drop index "past_village_occurred_ix";`);
    this.addSql(`create index "past_village_occurred_ix" on "past_village" ("township", "occurred", "closed", "residents", "recorded", "superseded");`);

    this.addSql(`alter table "entry_circular" enable row level security;`);
    this.addSql(`alter table "entry_circular" force row level security;`);
    this.addSql(`create policy "entry_circular_reach" on "entry_circular" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_counsel_service" enable row level security;`);
    this.addSql(`alter table "entry_counsel_service" force row level security;`);
    this.addSql(`create policy "entry_counsel_service_reach" on "entry_counsel_service" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_dispute" enable row level security;`);
    this.addSql(`alter table "entry_dispute" force row level security;`);
    this.addSql(`create policy "entry_dispute_reach" on "entry_dispute" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_dispute_party" enable row level security;`);
    this.addSql(`alter table "entry_dispute_party" force row level security;`);
    this.addSql(`create policy "entry_dispute_party_reach" on "entry_dispute_party" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_dispute_step" enable row level security;`);
    this.addSql(`alter table "entry_dispute_step" force row level security;`);
    this.addSql(`create policy "entry_dispute_step_reach" on "entry_dispute_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_event_step" enable row level security;`);
    this.addSql(`alter table "entry_event_step" force row level security;`);
    this.addSql(`create policy "entry_event_step_reach" on "entry_event_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_grid" enable row level security;`);
    this.addSql(`alter table "entry_grid" force row level security;`);
    this.addSql(`create policy "entry_grid_reach" on "entry_grid" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_grid_cover" enable row level security;`);
    this.addSql(`alter table "entry_grid_cover" force row level security;`);
    this.addSql(`create policy "entry_grid_cover_reach" on "entry_grid_cover" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_grid_member_leave" enable row level security;`);
    this.addSql(`alter table "entry_grid_member_leave" force row level security;`);
    this.addSql(`create policy "entry_grid_member_leave_reach" on "entry_grid_member_leave" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_handbook_check" enable row level security;`);
    this.addSql(`alter table "entry_handbook_check" force row level security;`);
    this.addSql(`create policy "entry_handbook_check_reach" on "entry_handbook_check" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_leader_case" enable row level security;`);
    this.addSql(`alter table "entry_leader_case" force row level security;`);
    this.addSql(`create policy "entry_leader_case_reach" on "entry_leader_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_leader_case_step" enable row level security;`);
    this.addSql(`alter table "entry_leader_case_step" force row level security;`);
    this.addSql(`create policy "entry_leader_case_step_reach" on "entry_leader_case_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_legal_service_case" enable row level security;`);
    this.addSql(`alter table "entry_legal_service_case" force row level security;`);
    this.addSql(`create policy "entry_legal_service_case_reach" on "entry_legal_service_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_mediation_committee" enable row level security;`);
    this.addSql(`alter table "entry_mediation_committee" force row level security;`);
    this.addSql(`create policy "entry_mediation_committee_reach" on "entry_mediation_committee" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_mediator_appointment" enable row level security;`);
    this.addSql(`alter table "entry_mediator_appointment" force row level security;`);
    this.addSql(`create policy "entry_mediator_appointment_reach" on "entry_mediator_appointment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_member_replacement" enable row level security;`);
    this.addSql(`alter table "entry_member_replacement" force row level security;`);
    this.addSql(`create policy "entry_member_replacement_reach" on "entry_member_replacement" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_petition" enable row level security;`);
    this.addSql(`alter table "entry_petition" force row level security;`);
    this.addSql(`create policy "entry_petition_reach" on "entry_petition" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_petition_step" enable row level security;`);
    this.addSql(`alter table "entry_petition_step" force row level security;`);
    this.addSql(`create policy "entry_petition_step_reach" on "entry_petition_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_problem" enable row level security;`);
    this.addSql(`alter table "entry_problem" force row level security;`);
    this.addSql(`create policy "entry_problem_reach" on "entry_problem" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_problem_step" enable row level security;`);
    this.addSql(`alter table "entry_problem_step" force row level security;`);
    this.addSql(`create policy "entry_problem_step_reach" on "entry_problem_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_service_case" enable row level security;`);
    this.addSql(`alter table "entry_service_case" force row level security;`);
    this.addSql(`create policy "entry_service_case_reach" on "entry_service_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_service_item" enable row level security;`);
    this.addSql(`alter table "entry_service_item" force row level security;`);
    this.addSql(`create policy "entry_service_item_reach" on "entry_service_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "entry_subsidy_payment" enable row level security;`);
    this.addSql(`alter table "entry_subsidy_payment" force row level security;`);
    this.addSql(`create policy "entry_subsidy_payment_reach" on "entry_subsidy_payment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_circular" enable row level security;`);
    this.addSql(`alter table "past_circular" force row level security;`);
    this.addSql(`create policy "past_circular_reach" on "past_circular" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_counsel_service" enable row level security;`);
    this.addSql(`alter table "past_counsel_service" force row level security;`);
    this.addSql(`create policy "past_counsel_service_reach" on "past_counsel_service" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_dispute" enable row level security;`);
    this.addSql(`alter table "past_dispute" force row level security;`);
    this.addSql(`create policy "past_dispute_reach" on "past_dispute" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_dispute_party" enable row level security;`);
    this.addSql(`alter table "past_dispute_party" force row level security;`);
    this.addSql(`create policy "past_dispute_party_reach" on "past_dispute_party" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_dispute_step" enable row level security;`);
    this.addSql(`alter table "past_dispute_step" force row level security;`);
    this.addSql(`create policy "past_dispute_step_reach" on "past_dispute_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_event_step" enable row level security;`);
    this.addSql(`alter table "past_event_step" force row level security;`);
    this.addSql(`create policy "past_event_step_reach" on "past_event_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_grid" enable row level security;`);
    this.addSql(`alter table "past_grid" force row level security;`);
    this.addSql(`create policy "past_grid_reach" on "past_grid" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_grid_cover" enable row level security;`);
    this.addSql(`alter table "past_grid_cover" force row level security;`);
    this.addSql(`create policy "past_grid_cover_reach" on "past_grid_cover" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_grid_member_leave" enable row level security;`);
    this.addSql(`alter table "past_grid_member_leave" force row level security;`);
    this.addSql(`create policy "past_grid_member_leave_reach" on "past_grid_member_leave" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_handbook_check" enable row level security;`);
    this.addSql(`alter table "past_handbook_check" force row level security;`);
    this.addSql(`create policy "past_handbook_check_reach" on "past_handbook_check" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_leader_case" enable row level security;`);
    this.addSql(`alter table "past_leader_case" force row level security;`);
    this.addSql(`create policy "past_leader_case_reach" on "past_leader_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_leader_case_step" enable row level security;`);
    this.addSql(`alter table "past_leader_case_step" force row level security;`);
    this.addSql(`create policy "past_leader_case_step_reach" on "past_leader_case_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_legal_service_case" enable row level security;`);
    this.addSql(`alter table "past_legal_service_case" force row level security;`);
    this.addSql(`create policy "past_legal_service_case_reach" on "past_legal_service_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_mediation_committee" enable row level security;`);
    this.addSql(`alter table "past_mediation_committee" force row level security;`);
    this.addSql(`create policy "past_mediation_committee_reach" on "past_mediation_committee" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_mediator_appointment" enable row level security;`);
    this.addSql(`alter table "past_mediator_appointment" force row level security;`);
    this.addSql(`create policy "past_mediator_appointment_reach" on "past_mediator_appointment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_member_replacement" enable row level security;`);
    this.addSql(`alter table "past_member_replacement" force row level security;`);
    this.addSql(`create policy "past_member_replacement_reach" on "past_member_replacement" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_petition" enable row level security;`);
    this.addSql(`alter table "past_petition" force row level security;`);
    this.addSql(`create policy "past_petition_reach" on "past_petition" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_petition_step" enable row level security;`);
    this.addSql(`alter table "past_petition_step" force row level security;`);
    this.addSql(`create policy "past_petition_step_reach" on "past_petition_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_problem" enable row level security;`);
    this.addSql(`alter table "past_problem" force row level security;`);
    this.addSql(`create policy "past_problem_reach" on "past_problem" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_problem_step" enable row level security;`);
    this.addSql(`alter table "past_problem_step" force row level security;`);
    this.addSql(`create policy "past_problem_step_reach" on "past_problem_step" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_service_case" enable row level security;`);
    this.addSql(`alter table "past_service_case" force row level security;`);
    this.addSql(`create policy "past_service_case_reach" on "past_service_case" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_service_item" enable row level security;`);
    this.addSql(`alter table "past_service_item" force row level security;`);
    this.addSql(`create policy "past_service_item_reach" on "past_service_item" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);

    this.addSql(`alter table "past_subsidy_payment" enable row level security;`);
    this.addSql(`alter table "past_subsidy_payment" force row level security;`);
    this.addSql(`create policy "past_subsidy_payment_reach" on "past_subsidy_payment" using ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ','))) with check ((select current_setting('zhunsheng.townships', true)) = 'all' or township = any (string_to_array((select current_setting('zhunsheng.townships', true)), ',')));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "entry_circular" cascade;`);
    this.addSql(`drop table if exists "entry_counsel_service" cascade;`);
    this.addSql(`drop table if exists "entry_dispute" cascade;`);
    this.addSql(`drop table if exists "entry_dispute_party" cascade;`);
    this.addSql(`drop table if exists "entry_dispute_step" cascade;`);
    this.addSql(`drop table if exists "entry_event_step" cascade;`);
    this.addSql(`drop table if exists "entry_grid" cascade;`);
    this.addSql(`drop table if exists "entry_grid_cover" cascade;`);
    this.addSql(`drop table if exists "entry_grid_member_leave" cascade;`);
    this.addSql(`drop table if exists "entry_handbook_check" cascade;`);
    this.addSql(`drop table if exists "entry_leader_case" cascade;`);
    this.addSql(`drop table if exists "entry_leader_case_step" cascade;`);
    this.addSql(`drop table if exists "entry_legal_service_case" cascade;`);
    this.addSql(`drop table if exists "entry_mediation_committee" cascade;`);
    this.addSql(`drop table if exists "entry_mediator_appointment" cascade;`);
    this.addSql(`drop table if exists "entry_member_replacement" cascade;`);
    this.addSql(`drop table if exists "entry_petition" cascade;`);
    this.addSql(`drop table if exists "entry_petition_step" cascade;`);
    this.addSql(`drop table if exists "entry_problem" cascade;`);
    this.addSql(`drop table if exists "entry_problem_step" cascade;`);
    this.addSql(`drop table if exists "entry_service_case" cascade;`);
    this.addSql(`drop table if exists "entry_service_item" cascade;`);
    this.addSql(`drop table if exists "entry_subsidy_payment" cascade;`);
    this.addSql(`drop table if exists "past_circular" cascade;`);
    this.addSql(`drop table if exists "past_counsel_service" cascade;`);
    this.addSql(`drop table if exists "past_dispute" cascade;`);
    this.addSql(`drop table if exists "past_dispute_party" cascade;`);
    this.addSql(`drop table if exists "past_dispute_step" cascade;`);
    this.addSql(`drop table if exists "past_event_step" cascade;`);
    this.addSql(`drop table if exists "past_grid" cascade;`);
    this.addSql(`drop table if exists "past_grid_cover" cascade;`);
    this.addSql(`drop table if exists "past_grid_member_leave" cascade;`);
    this.addSql(`drop table if exists "past_handbook_check" cascade;`);
    this.addSql(`drop table if exists "past_leader_case" cascade;`);
    this.addSql(`drop table if exists "past_leader_case_step" cascade;`);
    this.addSql(`drop table if exists "past_legal_service_case" cascade;`);
    this.addSql(`drop table if exists "past_mediation_committee" cascade;`);
    this.addSql(`drop table if exists "past_mediator_appointment" cascade;`);
    this.addSql(`drop table if exists "past_member_replacement" cascade;`);
    this.addSql(`drop table if exists "past_petition" cascade;`);
    this.addSql(`drop table if exists "past_petition_step" cascade;`);
    this.addSql(`drop table if exists "past_problem" cascade;`);
    this.addSql(`drop table if exists "past_problem_step" cascade;`);
    this.addSql(`drop table if exists "past_service_case" cascade;`);
    this.addSql(`drop table if exists "past_service_item" cascade;`);
    this.addSql(`drop table if exists "past_subsidy_payment" cascade;`);

    this.addSql(`drop index "entry_event_division_reported_ix";`);
    this.addSql(`drop index "entry_event_reported_ix";`);
    this.addSql(`drop index "entry_event_due_ix";`);
    this.addSql(`drop index "entry_event_reporter_reported_ix";`);
    this.addSql(`drop index "entry_event_reporter_due_ix";`);
    this.addSql(`alter table "entry_event" drop column "grid", drop column "selfHandled", drop column "duplicateOf";`);
    this.addSql(`create index "entry_event_reported_ix" on "entry_event" ("township", "reported", "category", "handled", "source", "recorded");`);
    this.addSql(`create index "entry_event_due_ix" on "entry_event" ("township", "due", "closed", "category", "recorded");`);
    this.addSql(`create index "entry_event_reporter_reported_ix" on "entry_event" ("township", "reporter", "reported", "source", "valid", "recorded");`);
    this.addSql(`create index "entry_event_reporter_due_ix" on "entry_event" ("township", "reporter", "due", "source", "closed", "recorded");`);

    this.addSql(`drop index "entry_grid_assignment_occurred_ix";`);
    this.addSql(`drop index "entry_grid_assignment_closed_ix";`);
    this.addSql(`alter table "entry_grid_assignment" drop column "post";`);
    this.addSql(`create index "entry_grid_assignment_closed_ix" on "entry_grid_assignment" ("township", "closed", "replaced", "member", "recorded");`);

    this.addSql(`drop index "entry_report_registration_occurred_ix";`);
    this.addSql(`alter table "entry_report_registration" drop column "document", drop column "copied", drop column "medium";`);
    this.addSql(`create index "entry_report_registration_occurred_ix" on "entry_report_registration" ("township", "occurred", "submissionDue", "publishedOn", "publicationDue", "recorded");`);

    this.addSql(`drop index "entry_training_attendance_occurred_ix";`);
    this.addSql(`create index "entry_training_attendance_occurred_ix" on "entry_training_attendance" ("township", "occurred", "audience", "status", "creditHours", "recorded");`);

    this.addSql(`drop index "entry_village_occurred_ix";`);
    this.addSql(`create index "entry_village_occurred_ix" on "entry_village" ("township", "occurred", "closed", "recorded");`);

    this.addSql(`drop index "past_event_division_reported_ix";`);
    this.addSql(`drop index "past_event_reported_ix";`);
    this.addSql(`drop index "past_event_due_ix";`);
    this.addSql(`drop index "past_event_reporter_reported_ix";`);
    this.addSql(`drop index "past_event_reporter_due_ix";`);
    this.addSql(`alter table "past_event" drop column "grid", drop column "selfHandled", drop column "duplicateOf";`);
    this.addSql(`create index "past_event_reported_ix" on "past_event" ("township", "reported", "category", "handled", "source", "recorded", "superseded");`);
    this.addSql(`create index "past_event_due_ix" on "past_event" ("township", "due", "closed", "category", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_reported_ix" on "past_event" ("township", "reporter", "reported", "source", "valid", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_due_ix" on "past_event" ("township", "reporter", "due", "source", "closed", "recorded", "superseded");`);

    this.addSql(`drop index "past_grid_assignment_occurred_ix";`);
    this.addSql(`drop index "past_grid_assignment_closed_ix";`);
    this.addSql(`alter table "past_grid_assignment" drop column "post";`);
    this.addSql(`create index "past_grid_assignment_closed_ix" on "past_grid_assignment" ("township", "closed", "replaced", "member", "recorded", "superseded");`);

    this.addSql(`drop index "past_report_registration_occurred_ix";`);
    this.addSql(`alter table "past_report_registration" drop column "document", drop column "copied", drop column "medium";`);
    this.addSql(`create index "past_report_registration_occurred_ix" on "past_report_registration" ("township", "occurred", "submissionDue", "publishedOn", "publicationDue", "recorded", "superseded");`);

    this.addSql(`drop index "past_training_attendance_occurred_ix";`);
    this.addSql(`create index "past_training_attendance_occurred_ix" on "past_training_attendance" ("township", "occurred", "audience", "status", "creditHours", "recorded", "superseded");`);

    this.addSql(`drop index "past_village_occurred_ix";`);
    this.addSql(`create index "past_village_occurred_ix" on "past_village" ("township", "occurred", "closed", "recorded", "superseded");`);
  }

}
