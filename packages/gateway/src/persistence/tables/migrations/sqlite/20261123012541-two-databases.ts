import { Migration } from '@mikro-orm/migrations';
import { fillFirstRelease } from './fill-first-release.ts';

export class Migration20261123012541_two_databases extends Migration {

  override name = 'Migration20261123012541_two_databases';

  override async up(): Promise<void> {
    this.addSql(`create table \`closing\` (\`township\` text not null, \`year\` integer not null, \`number\` integer not null, \`action\` text not null, \`at\` text not null, \`actor\` text not null, \`reason\` text not null, primary key (\`township\`, \`year\`, \`number\`));`);
    this.addSql(`create trigger \`closing_never_changed_update\` BEFORE UPDATE on \`closing\` for each ROW begin select raise(abort, 'closing rows are never changed'); end;`);
    this.addSql(`create trigger \`closing_never_changed_delete\` BEFORE DELETE on \`closing\` for each ROW begin select raise(abort, 'closing rows are never changed'); end;`);

    this.addSql(`create table \`entry_evidence\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`sha256\` text not null, \`bytes\` integer not null, \`mediaType\` text not null, \`supports\` text not null, \`ofKind\` text null, \`ofYear\` integer not null, \`ofKey\` text not null, \`uploader\` text not null, \`person\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`head\` (\`log\` text not null primary key, \`seq\` integer not null, \`chain\` text null, \`month\` text null, \`seals\` integer not null, \`sealed\` integer not null, \`through\` text null, \`seal\` text null);`);

    this.addSql(`create table \`past_certificate_exam\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`person\` text not null, \`passed\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_certificate_exam_occurred_ix\` on \`past_certificate_exam\` (\`township\`, \`occurred\`, \`person\`, \`passed\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_certificate_exam_person_occurred_ix\` on \`past_certificate_exam\` (\`township\`, \`person\`, \`occurred\`, \`passed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_claim\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`statement\` text not null, \`figure\` text not null, \`document\` text not null, \`phrase\` text not null, \`form\` text not null, \`value\` integer null, \`unit\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_commendation\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`to\` text not null, \`person\` text null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_commendation_person_occurred_ix\` on \`past_commendation\` (\`township\`, \`person\`, \`occurred\`, \`to\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_commendation_occurred_ix\` on \`past_commendation\` (\`township\`, \`occurred\`, \`to\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_counsel_appointment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`division\` text not null, \`counsel\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_counsel_appointment_division_ix\` on \`past_counsel_appointment\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_discretionary_adjustment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`deducted\` integer not null, \`reason\` text not null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_discretionary_adjustment_member_occurred_ix\` on \`past_discretionary_adjustment\` (\`township\`, \`member\`, \`occurred\`, \`deducted\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_event\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reported\` text not null, \`closed\` text null, \`category\` text not null, \`source\` text not null, \`division\` text not null, \`reporter\` text not null, \`handled\` integer not null, \`valid\` integer not null, \`due\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_event_reported_ix\` on \`past_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_due_ix\` on \`past_event\` (\`township\`, \`due\`, \`closed\`, \`category\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reporter_reported_ix\` on \`past_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`valid\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reporter_due_ix\` on \`past_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_evidence\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`sha256\` text not null, \`bytes\` integer not null, \`mediaType\` text not null, \`supports\` text not null, \`ofKind\` text null, \`ofYear\` integer not null, \`ofKey\` text not null, \`uploader\` text not null, \`person\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_exam_result\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`exam\` text not null, \`personCategory\` text not null, \`person\` text not null, \`mark\` integer not null, \`passed\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_exam_result_occurred_ix\` on \`past_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_first_person_duty\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`post\` text not null, \`act\` text not null, \`subject\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_first_person_duty_occurred_ix\` on \`past_first_person_duty\` (\`township\`, \`occurred\`, \`post\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_grid_assignment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`member\` text not null, \`grid\` text not null, \`replaced\` integer not null, \`endReason\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_grid_assignment_closed_ix\` on \`past_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_grid_duty_record\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`requiredDays\` integer not null, \`servedDays\` integer not null, \`visits\` integer not null, \`lateReports\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_grid_duty_record_member_occurred_ix\` on \`past_grid_duty_record\` (\`township\`, \`member\`, \`occurred\`, \`visits\`, \`lateReports\`, \`servedDays\`, \`requiredDays\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_institution\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`title\` text not null, \`named\` integer not null, \`proposed\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_institution_occurred_ix\` on \`past_institution\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_joint_enforcement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`initiator\` text not null, \`leadUnit\` text not null, \`matter\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_joint_enforcement_occurred_ix\` on \`past_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_leading_group_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`place\` text not null, \`post\` text not null, \`person\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_leading_group_membership_occurred_ix\` on \`past_leading_group_membership\` (\`township\`, \`occurred\`, \`closed\`, \`place\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_legal_literacy_advocate\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`division\` text not null, \`person\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_legal_literacy_advocate_occurred_ix\` on \`past_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_major_decision\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`inCatalogue\` integer not null, \`publicParticipation\` text not null, \`legalityReview\` text not null, \`collectivelyDecided\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_major_decision_occurred_ix\` on \`past_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_monthly_assessment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`circulated\` integer not null, \`members\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_monthly_assessment_occurred_ix\` on \`past_monthly_assessment\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_party_meeting\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`topic\` text not null, \`title\` text not null, \`judicialOfficeAttended\` integer not null, \`partyGovernmentOfficeAttended\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_party_meeting_occurred_ix\` on \`past_party_meeting\` (\`township\`, \`occurred\`, \`topic\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_patrol\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`team\` text not null, \`leader\` text not null, \`found\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_patrol_occurred_ix\` on \`past_patrol\` (\`township\`, \`occurred\`, \`team\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_publicity_event\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`form\` text not null, \`title\` text not null, \`participants\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_publicity_event_occurred_ix\` on \`past_publicity_event\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_report_registration\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reportYear\` integer not null, \`submissionDue\` text not null, \`publishedOn\` text null, \`publicationDue\` text not null, \`coversBothLeaders\` integer not null, \`url\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_report_registration_occurred_ix\` on \`past_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_study_session\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`body\` text not null, \`activity\` text not null, \`topic\` text not null, \`title\` text not null, \`held\` integer not null, \`minutes\` integer not null, \`attendees\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_study_session_occurred_ix\` on \`past_study_session\` (\`township\`, \`occurred\`, \`body\`, \`activity\`, \`topic\`, \`held\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_team_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`unit\` text not null, \`post\` text not null, \`certified\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_team_membership_occurred_ix\` on \`past_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`certified\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_training_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`course\` text not null, \`audience\` text not null, \`person\` text not null, \`status\` text not null, \`minutes\` integer not null, \`scheme\` text not null, \`creditHours\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_training_attendance_person_occurred_ix\` on \`past_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_training_course\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`audience\` text not null, \`title\` text not null, \`method\` text not null, \`held\` integer not null, \`minutes\` integer not null, \`scheme\` text not null, \`creditHours\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_training_course_occurred_ix\` on \`past_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_veto_finding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`finding\` text not null, \`person\` text null, \`basis\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_veto_finding_person_occurred_ix\` on \`past_veto_finding\` (\`township\`, \`person\`, \`occurred\`, \`finding\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_veto_finding_occurred_ix\` on \`past_veto_finding\` (\`township\`, \`occurred\`, \`finding\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_village\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`type\` text not null, \`residents\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_village_occurred_ix\` on \`past_village\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`seal\` (\`township\` text not null, \`number\` integer not null, \`month\` text not null, \`first\` integer not null, \`last\` integer not null, \`root\` text not null, \`chain\` text not null, \`previous\` text null, \`through\` text not null, \`hash\` text not null, primary key (\`township\`, \`number\`));`);
    this.addSql(`create trigger \`seal_never_changed_update\` BEFORE UPDATE on \`seal\` for each ROW begin select raise(abort, 'seal rows are never changed'); end;`);
    this.addSql(`create trigger \`seal_never_changed_delete\` BEFORE DELETE on \`seal\` for each ROW begin select raise(abort, 'seal rows are never changed'); end;`);

    this.addSql(`alter table \`audit\` add column \`chain_hash\` text null;`);

    this.addSql(`alter table \`entry\` add column \`chain_hash\` text null;`);
    this.addSql(`alter table \`entry\` add column \`run\` integer null;`);

    this.addSql(`drop index \`entry_certificate_exam_occurred_ix\`;`);
    this.addSql(`drop index \`entry_certificate_exam_person_occurred_ix\`;`);
    this.addSql(`create index \`entry_certificate_exam_occurred_ix\` on \`entry_certificate_exam\` (\`township\`, \`occurred\`, \`person\`, \`passed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_certificate_exam_person_occurred_ix\` on \`entry_certificate_exam\` (\`township\`, \`person\`, \`occurred\`, \`passed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_commendation_occurred_ix\`;`);
    this.addSql(`drop index \`entry_commendation_person_occurred_ix\`;`);
    this.addSql(`create index \`entry_commendation_occurred_ix\` on \`entry_commendation\` (\`township\`, \`occurred\`, \`to\`, \`recorded\`);`);
    this.addSql(`create index \`entry_commendation_person_occurred_ix\` on \`entry_commendation\` (\`township\`, \`person\`, \`occurred\`, \`to\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_counsel_appointment_division_ix\`;`);
    this.addSql(`create index \`entry_counsel_appointment_division_ix\` on \`entry_counsel_appointment\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_discretionary_adjustment_member_occurred_ix\`;`);
    this.addSql(`create index \`entry_discretionary_adjustment_member_occurred_ix\` on \`entry_discretionary_adjustment\` (\`township\`, \`member\`, \`occurred\`, \`deducted\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_event_due_ix\`;`);
    this.addSql(`drop index \`entry_event_reported_ix\`;`);
    this.addSql(`drop index \`entry_event_reporter_due_ix\`;`);
    this.addSql(`drop index \`entry_event_reporter_reported_ix\`;`);
    this.addSql(`create index \`entry_event_due_ix\` on \`entry_event\` (\`township\`, \`due\`, \`closed\`, \`category\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reported_ix\` on \`entry_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reporter_due_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`closed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reporter_reported_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`valid\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_exam_result_occurred_ix\`;`);
    this.addSql(`create index \`entry_exam_result_occurred_ix\` on \`entry_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_first_person_duty_occurred_ix\`;`);
    this.addSql(`create index \`entry_first_person_duty_occurred_ix\` on \`entry_first_person_duty\` (\`township\`, \`occurred\`, \`post\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_grid_assignment_closed_ix\`;`);
    this.addSql(`create index \`entry_grid_assignment_closed_ix\` on \`entry_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_grid_duty_record_member_occurred_ix\`;`);
    this.addSql(`create index \`entry_grid_duty_record_member_occurred_ix\` on \`entry_grid_duty_record\` (\`township\`, \`member\`, \`occurred\`, \`visits\`, \`lateReports\`, \`servedDays\`, \`requiredDays\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_institution_occurred_ix\`;`);
    this.addSql(`create index \`entry_institution_occurred_ix\` on \`entry_institution\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_joint_enforcement_occurred_ix\`;`);
    this.addSql(`create index \`entry_joint_enforcement_occurred_ix\` on \`entry_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_leading_group_membership_occurred_ix\`;`);
    this.addSql(`create index \`entry_leading_group_membership_occurred_ix\` on \`entry_leading_group_membership\` (\`township\`, \`occurred\`, \`closed\`, \`place\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_legal_literacy_advocate_occurred_ix\`;`);
    this.addSql(`create index \`entry_legal_literacy_advocate_occurred_ix\` on \`entry_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_major_decision_occurred_ix\`;`);
    this.addSql(`create index \`entry_major_decision_occurred_ix\` on \`entry_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_monthly_assessment_occurred_ix\`;`);
    this.addSql(`create index \`entry_monthly_assessment_occurred_ix\` on \`entry_monthly_assessment\` (\`township\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_party_meeting_occurred_ix\`;`);
    this.addSql(`create index \`entry_party_meeting_occurred_ix\` on \`entry_party_meeting\` (\`township\`, \`occurred\`, \`topic\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_patrol_occurred_ix\`;`);
    this.addSql(`create index \`entry_patrol_occurred_ix\` on \`entry_patrol\` (\`township\`, \`occurred\`, \`team\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_publicity_event_occurred_ix\`;`);
    this.addSql(`create index \`entry_publicity_event_occurred_ix\` on \`entry_publicity_event\` (\`township\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_report_registration_occurred_ix\`;`);
    this.addSql(`create index \`entry_report_registration_occurred_ix\` on \`entry_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_study_session_occurred_ix\`;`);
    this.addSql(`create index \`entry_study_session_occurred_ix\` on \`entry_study_session\` (\`township\`, \`occurred\`, \`body\`, \`activity\`, \`topic\`, \`held\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_team_membership_occurred_ix\`;`);
    this.addSql(`create index \`entry_team_membership_occurred_ix\` on \`entry_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`certified\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_attendance_person_occurred_ix\`;`);
    this.addSql(`create index \`entry_training_attendance_person_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_course_occurred_ix\`;`);
    this.addSql(`create index \`entry_training_course_occurred_ix\` on \`entry_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_veto_finding_occurred_ix\`;`);
    this.addSql(`drop index \`entry_veto_finding_person_occurred_ix\`;`);
    this.addSql(`create index \`entry_veto_finding_occurred_ix\` on \`entry_veto_finding\` (\`township\`, \`occurred\`, \`finding\`, \`recorded\`);`);
    this.addSql(`create index \`entry_veto_finding_person_occurred_ix\` on \`entry_veto_finding\` (\`township\`, \`person\`, \`occurred\`, \`finding\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_village_occurred_ix\`;`);
    this.addSql(`create index \`entry_village_occurred_ix\` on \`entry_village\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`alter table \`import_run\` add column \`state\` text null;`);
    this.addSql(`alter table \`import_run\` add column \`request\` text null;`);
    this.addSql(`alter table \`import_run\` add column \`corrected\` integer null;`);
    this.addSql(`alter table \`import_run\` add column \`published\` integer null;`);
    this.addSql(`alter table \`import_run\` add column \`reason\` text null;`);

    this.addSql(`alter table \`person\` add column \`erased\` text null;`);

    // By hand: the new columns and tables get what rows of the first release ask for.
    await fillFirstRelease(this);
  }

}
