import { Migration } from '@mikro-orm/migrations';

export class Migration20261123211430_township_year_four extends Migration {

  override name = 'Migration20261123211430_township_year_four';

  override up(): void | Promise<void> {
    this.addSql(`alter table "entry_dispute" add "undisclosed" int null;`);

    this.addSql(`drop index "entry_event_due_ix";`);
    this.addSql(`drop index "entry_event_reported_ix";`);
    this.addSql(`drop index "entry_event_reporter_due_ix";`);
    this.addSql(`alter table "entry_event" add "undisclosed" int null;`);
    this.addSql(`create index "entry_event_key_ix" on "entry_event" ("township", "key", "recorded");`);
    this.addSql(`create index "entry_event_due_ix" on "entry_event" ("township", "due", "valid", "duplicateOf", "closed", "key", "category", "recorded");`);
    this.addSql(`create index "entry_event_reported_ix" on "entry_event" ("township", "reported", "selfHandled", "duplicateOf", "category", "handled", "source", "closed", "recorded");`);
    this.addSql(`create index "entry_event_reporter_due_ix" on "entry_event" ("township", "reporter", "due", "valid", "duplicateOf", "source", "closed", "key", "recorded");`);

    this.addSql(`create index "entry_event_step_step_ix" on "entry_event_step" ("township", "step", "event", "recorded");`);

    this.addSql(`drop index "entry_grid_assignment_closed_ix";`);
    this.addSql(`create index "entry_grid_assignment_closed_ix" on "entry_grid_assignment" ("township", "closed", "endReason", "replaced", "member", "recorded");`);

    this.addSql(`drop index "entry_member_replacement_occurred_ix";`);
    this.addSql(`alter table "entry_member_replacement" add "decision" text collate "C" null;`);
    this.addSql(`create index "entry_member_replacement_occurred_ix" on "entry_member_replacement" ("township", "occurred", "cause", "decision", "member", "recorded");`);

    this.addSql(`alter table "entry_petition" add "undisclosed" int null;`);
    this.addSql(`alter table "entry_petition" alter column "petitioner" drop not null;`);

    this.addSql(`drop index "entry_report_registration_occurred_ix";`);
    this.addSql(`create index "entry_report_registration_submissionDue_ix" on "entry_report_registration" ("township", "submissionDue", "occurred", "recorded");`);
    this.addSql(`create index "entry_report_registration_publicationDue_ix" on "entry_report_registration" ("township", "publicationDue", "publishedOn", "medium", "recorded");`);
    this.addSql(`create index "entry_report_registration_occurred_ix" on "entry_report_registration" ("township", "occurred", "copied", "coversBothLeaders", "recorded");`);

    this.addSql(`alter table "past_dispute" add "undisclosed" int null;`);

    this.addSql(`drop index "past_event_due_ix";`);
    this.addSql(`drop index "past_event_reported_ix";`);
    this.addSql(`drop index "past_event_reporter_due_ix";`);
    this.addSql(`alter table "past_event" add "undisclosed" int null;`);
    this.addSql(`create index "past_event_key_ix" on "past_event" ("township", "key", "recorded", "superseded");`);
    this.addSql(`create index "past_event_due_ix" on "past_event" ("township", "due", "valid", "duplicateOf", "closed", "key", "category", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reported_ix" on "past_event" ("township", "reported", "selfHandled", "duplicateOf", "category", "handled", "source", "closed", "recorded", "superseded");`);
    this.addSql(`create index "past_event_reporter_due_ix" on "past_event" ("township", "reporter", "due", "valid", "duplicateOf", "source", "closed", "key", "recorded", "superseded");`);

    this.addSql(`create index "past_event_step_step_ix" on "past_event_step" ("township", "step", "event", "recorded", "superseded");`);

    this.addSql(`drop index "past_grid_assignment_closed_ix";`);
    this.addSql(`create index "past_grid_assignment_closed_ix" on "past_grid_assignment" ("township", "closed", "endReason", "replaced", "member", "recorded", "superseded");`);

    this.addSql(`drop index "past_member_replacement_occurred_ix";`);
    this.addSql(`alter table "past_member_replacement" add "decision" text collate "C" null;`);
    this.addSql(`create index "past_member_replacement_occurred_ix" on "past_member_replacement" ("township", "occurred", "cause", "decision", "member", "recorded", "superseded");`);

    this.addSql(`alter table "past_petition" add "undisclosed" int null;`);
    this.addSql(`alter table "past_petition" alter column "petitioner" drop not null;`);

    this.addSql(`drop index "past_report_registration_occurred_ix";`);
    this.addSql(`create index "past_report_registration_submissionDue_ix" on "past_report_registration" ("township", "submissionDue", "occurred", "recorded", "superseded");`);
    this.addSql(`create index "past_report_registration_publicationDue_ix" on "past_report_registration" ("township", "publicationDue", "publishedOn", "medium", "recorded", "superseded");`);
    this.addSql(`create index "past_report_registration_occurred_ix" on "past_report_registration" ("township", "occurred", "copied", "coversBothLeaders", "recorded", "superseded");`);
  }

}
