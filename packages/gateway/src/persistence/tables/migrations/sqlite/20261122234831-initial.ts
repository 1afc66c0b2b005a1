import { Migration } from '@mikro-orm/migrations';

export class Migration20261122234831_initial extends Migration {

  override name = 'Migration20261122234831_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit\` (\`id\` integer not null primary key autoincrement, \`at\` text not null, \`actor\` text not null, \`role\` text not null, \`action\` text not null, \`township\` text null, \`entry\` text null, \`detail\` text null);`);
    this.addSql(`create trigger \`audit_never_changed_update\` BEFORE UPDATE on \`audit\` for each ROW begin select raise(abort, 'audit rows are never changed'); end;`);
    this.addSql(`create trigger \`audit_never_changed_delete\` BEFORE DELETE on \`audit\` for each ROW begin select raise(abort, 'audit rows are never changed'); end;`);

    this.addSql(`create table \`entry\` (\`township\` text not null, \`seq\` integer not null, \`id\` text not null, \`kind\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`change\` text null, \`reason\` text null, \`occurred\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`payload\` text not null, \`facts_hash\` text not null, \`commitment\` text null, \`entry_hash\` text not null, primary key (\`township\`, \`seq\`));`);
    this.addSql(`create unique index \`entry_id_ux\` on \`entry\` (\`id\`);`);
    this.addSql(`create unique index \`entry_version_ux\` on \`entry\` (\`kind\`, \`township\`, \`year\`, \`key\`, \`version\`);`);
    this.addSql(`create trigger \`entry_never_changed_update\` BEFORE UPDATE on \`entry\` for each ROW begin select raise(abort, 'entry rows are never changed'); end;`);
    this.addSql(`create trigger \`entry_never_changed_delete\` BEFORE DELETE on \`entry\` for each ROW begin select raise(abort, 'entry rows are never changed'); end;`);

    this.addSql(`create table \`entry_certificate_exam\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`person\` text not null, \`passed\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_certificate_exam_occurred_ix\` on \`entry_certificate_exam\` (\`township\`, \`occurred\`, \`person\`, \`passed\`);`);
    this.addSql(`create index \`entry_certificate_exam_person_occurred_ix\` on \`entry_certificate_exam\` (\`township\`, \`person\`, \`occurred\`, \`passed\`);`);

    this.addSql(`create table \`entry_claim\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`statement\` text not null, \`figure\` text not null, \`document\` text not null, \`phrase\` text not null, \`form\` text not null, \`value\` integer null, \`unit\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_commendation\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`to\` text not null, \`person\` text null, \`title\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_commendation_person_occurred_ix\` on \`entry_commendation\` (\`township\`, \`person\`, \`occurred\`, \`to\`);`);
    this.addSql(`create index \`entry_commendation_occurred_ix\` on \`entry_commendation\` (\`township\`, \`occurred\`, \`to\`);`);

    this.addSql(`create table \`entry_counsel_appointment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`division\` text not null, \`counsel\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_counsel_appointment_division_ix\` on \`entry_counsel_appointment\` (\`township\`, \`division\`, \`occurred\`, \`closed\`);`);

    this.addSql(`create table \`entry_discretionary_adjustment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`deducted\` integer not null, \`reason\` text not null, \`approver\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_discretionary_adjustment_member_occurred_ix\` on \`entry_discretionary_adjustment\` (\`township\`, \`member\`, \`occurred\`, \`deducted\`);`);

    this.addSql(`create table \`entry_event\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reported\` text not null, \`closed\` text null, \`category\` text not null, \`source\` text not null, \`division\` text not null, \`reporter\` text not null, \`handled\` integer not null, \`valid\` integer not null, \`due\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_event_reported_ix\` on \`entry_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`);`);
    this.addSql(`create index \`entry_event_due_ix\` on \`entry_event\` (\`township\`, \`due\`, \`closed\`, \`category\`);`);
    this.addSql(`create index \`entry_event_reporter_reported_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`valid\`);`);
    this.addSql(`create index \`entry_event_reporter_due_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`closed\`);`);

    this.addSql(`create table \`entry_exam_result\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`exam\` text not null, \`personCategory\` text not null, \`person\` text not null, \`mark\` integer not null, \`passed\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_exam_result_occurred_ix\` on \`entry_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`);`);

    this.addSql(`create table \`entry_first_person_duty\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`post\` text not null, \`act\` text not null, \`subject\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_first_person_duty_occurred_ix\` on \`entry_first_person_duty\` (\`township\`, \`occurred\`, \`post\`);`);

    this.addSql(`create table \`entry_grid_assignment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`member\` text not null, \`grid\` text not null, \`replaced\` integer not null, \`endReason\` text null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_grid_assignment_closed_ix\` on \`entry_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`);`);

    this.addSql(`create table \`entry_grid_duty_record\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`requiredDays\` integer not null, \`servedDays\` integer not null, \`visits\` integer not null, \`lateReports\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_grid_duty_record_member_occurred_ix\` on \`entry_grid_duty_record\` (\`township\`, \`member\`, \`occurred\`, \`visits\`, \`lateReports\`, \`servedDays\`, \`requiredDays\`);`);

    this.addSql(`create table \`entry_institution\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`title\` text not null, \`named\` integer not null, \`proposed\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_institution_occurred_ix\` on \`entry_institution\` (\`township\`, \`occurred\`, \`closed\`);`);

    this.addSql(`create table \`entry_joint_enforcement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`initiator\` text not null, \`leadUnit\` text not null, \`matter\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_joint_enforcement_occurred_ix\` on \`entry_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`);`);

    this.addSql(`create table \`entry_leading_group_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`place\` text not null, \`post\` text not null, \`person\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_leading_group_membership_occurred_ix\` on \`entry_leading_group_membership\` (\`township\`, \`occurred\`, \`closed\`, \`place\`);`);

    this.addSql(`create table \`entry_legal_literacy_advocate\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`division\` text not null, \`person\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_legal_literacy_advocate_occurred_ix\` on \`entry_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`);`);

    this.addSql(`create table \`entry_major_decision\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`inCatalogue\` integer not null, \`publicParticipation\` text not null, \`legalityReview\` text not null, \`collectivelyDecided\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_major_decision_occurred_ix\` on \`entry_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`);`);

    this.addSql(`create table \`entry_monthly_assessment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`circulated\` integer not null, \`members\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_monthly_assessment_occurred_ix\` on \`entry_monthly_assessment\` (\`township\`, \`occurred\`);`);

    this.addSql(`create table \`entry_party_meeting\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`topic\` text not null, \`title\` text not null, \`judicialOfficeAttended\` integer not null, \`partyGovernmentOfficeAttended\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_party_meeting_occurred_ix\` on \`entry_party_meeting\` (\`township\`, \`occurred\`, \`topic\`);`);

    this.addSql(`create table \`entry_patrol\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`team\` text not null, \`leader\` text not null, \`found\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_patrol_occurred_ix\` on \`entry_patrol\` (\`township\`, \`occurred\`, \`team\`);`);

    this.addSql(`create table \`entry_publicity_event\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`form\` text not null, \`title\` text not null, \`participants\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_publicity_event_occurred_ix\` on \`entry_publicity_event\` (\`township\`, \`occurred\`);`);

    this.addSql(`create table \`entry_report_registration\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reportYear\` integer not null, \`submissionDue\` text not null, \`publishedOn\` text null, \`publicationDue\` text not null, \`coversBothLeaders\` integer not null, \`url\` text null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_report_registration_occurred_ix\` on \`entry_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`);`);

    this.addSql(`create table \`entry_study_session\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`body\` text not null, \`activity\` text not null, \`topic\` text not null, \`title\` text not null, \`held\` integer not null, \`minutes\` integer not null, \`attendees\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_study_session_occurred_ix\` on \`entry_study_session\` (\`township\`, \`occurred\`, \`body\`, \`activity\`, \`topic\`, \`held\`);`);

    this.addSql(`create table \`entry_team_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`unit\` text not null, \`post\` text not null, \`certified\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_team_membership_occurred_ix\` on \`entry_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`certified\`);`);

    this.addSql(`create table \`entry_training_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`course\` text not null, \`audience\` text not null, \`person\` text not null, \`status\` text not null, \`minutes\` integer not null, \`scheme\` text not null, \`creditHours\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_training_attendance_person_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`);`);

    this.addSql(`create table \`entry_training_course\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`audience\` text not null, \`title\` text not null, \`method\` text not null, \`held\` integer not null, \`minutes\` integer not null, \`scheme\` text not null, \`creditHours\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_training_course_occurred_ix\` on \`entry_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`);`);

    this.addSql(`create table \`entry_veto_finding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`finding\` text not null, \`person\` text null, \`basis\` text not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_veto_finding_person_occurred_ix\` on \`entry_veto_finding\` (\`township\`, \`person\`, \`occurred\`, \`finding\`);`);
    this.addSql(`create index \`entry_veto_finding_occurred_ix\` on \`entry_veto_finding\` (\`township\`, \`occurred\`, \`finding\`);`);

    this.addSql(`create table \`entry_village\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`version\` integer not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`type\` text not null, \`residents\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_village_occurred_ix\` on \`entry_village\` (\`township\`, \`occurred\`, \`closed\`);`);

    this.addSql(`create table \`idempotency\` (\`actor\` text not null, \`key\` text not null, \`request\` text not null, \`result\` text not null, \`at\` text not null, primary key (\`actor\`, \`key\`));`);

    this.addSql(`create table \`import_file\` (\`run\` integer not null, \`name\` text not null, \`sha256\` text not null, \`kind\` text not null, \`rows\` integer not null, primary key (\`run\`, \`name\`));`);

    this.addSql(`create table \`import_run\` (\`id\` integer not null primary key autoincrement, \`at\` text not null, \`actor\` text not null, \`added\` integer not null, \`unchanged\` integer not null);`);

    this.addSql(`create table \`person\` (\`key\` text not null primary key, \`salt\` text null);`);

    this.addSql(`create table \`personal\` (\`entry\` text not null primary key, \`person\` text not null, \`fields\` text not null);`);
    this.addSql(`create index \`personal_person_ix\` on \`personal\` (\`person\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists \`audit_never_changed_update\`;`);
    this.addSql(`drop trigger if exists \`audit_never_changed_delete\`;`);
    this.addSql(`drop table if exists \`audit\`;`);
    this.addSql(`drop trigger if exists \`entry_never_changed_update\`;`);
    this.addSql(`drop trigger if exists \`entry_never_changed_delete\`;`);
    this.addSql(`drop table if exists \`entry\`;`);
    this.addSql(`drop table if exists \`entry_certificate_exam\`;`);
    this.addSql(`drop table if exists \`entry_claim\`;`);
    this.addSql(`drop table if exists \`entry_commendation\`;`);
    this.addSql(`drop table if exists \`entry_counsel_appointment\`;`);
    this.addSql(`drop table if exists \`entry_discretionary_adjustment\`;`);
    this.addSql(`drop table if exists \`entry_event\`;`);
    this.addSql(`drop table if exists \`entry_exam_result\`;`);
    this.addSql(`drop table if exists \`entry_first_person_duty\`;`);
    this.addSql(`drop table if exists \`entry_grid_assignment\`;`);
    this.addSql(`drop table if exists \`entry_grid_duty_record\`;`);
    this.addSql(`drop table if exists \`entry_institution\`;`);
    this.addSql(`drop table if exists \`entry_joint_enforcement\`;`);
    this.addSql(`drop table if exists \`entry_leading_group_membership\`;`);
    this.addSql(`drop table if exists \`entry_legal_literacy_advocate\`;`);
    this.addSql(`drop table if exists \`entry_major_decision\`;`);
    this.addSql(`drop table if exists \`entry_monthly_assessment\`;`);
    this.addSql(`drop table if exists \`entry_party_meeting\`;`);
    this.addSql(`drop table if exists \`entry_patrol\`;`);
    this.addSql(`drop table if exists \`entry_publicity_event\`;`);
    this.addSql(`drop table if exists \`entry_report_registration\`;`);
    this.addSql(`drop table if exists \`entry_study_session\`;`);
    this.addSql(`drop table if exists \`entry_team_membership\`;`);
    this.addSql(`drop table if exists \`entry_training_attendance\`;`);
    this.addSql(`drop table if exists \`entry_training_course\`;`);
    this.addSql(`drop table if exists \`entry_veto_finding\`;`);
    this.addSql(`drop table if exists \`entry_village\`;`);
    this.addSql(`drop table if exists \`idempotency\`;`);
    this.addSql(`drop table if exists \`import_file\`;`);
    this.addSql(`drop table if exists \`import_run\`;`);
    this.addSql(`drop table if exists \`person\`;`);
    this.addSql(`drop table if exists \`personal\`;`);
  }

}
