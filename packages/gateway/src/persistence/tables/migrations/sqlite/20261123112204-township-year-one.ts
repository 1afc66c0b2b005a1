import { Migration } from '@mikro-orm/migrations';

export class Migration20261123112204_township_year_one extends Migration {

  override name = 'Migration20261123112204_township_year_one';

  override up(): void | Promise<void> {
    this.addSql(`create table \`entry_advocate_training\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`person\` text not null, \`division\` text not null, \`title\` text not null, \`hours\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_advocate_training_occurred_ix\` on \`entry_advocate_training\` (\`township\`, \`occurred\`, \`person\`, \`hours\`, \`recorded\`);`);
    this.addSql(`create index \`entry_advocate_training_division_occurred_ix\` on \`entry_advocate_training\` (\`township\`, \`division\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`create table \`entry_decision_catalogue_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`catalogueYear\` integer not null, \`title\` text not null, \`matterKind\` text not null, \`partyConsentOn\` text null, \`publishedOn\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_decision_matter\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`matterKind\` text not null, \`catalogueItem\` text null, \`owner\` text not null, \`isTechnical\` integer not null, \`isRiskBearing\` integer not null, \`hearingDue\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_decision_matter_occurred_ix\` on \`entry_decision_matter\` (\`township\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`create table \`entry_decision_opinion\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`turn\` integer not null, \`post\` text not null, \`view\` text not null, \`reason\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_decision_opinion_occurred_ix\` on \`entry_decision_opinion\` (\`township\`, \`occurred\`, \`view\`, \`recorded\`);`);

    this.addSql(`create table \`entry_decision_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`step\` text not null, \`outcome\` text null, \`waives\` text null, \`until\` text null, \`expertsSigned\` integer null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_decision_step_occurred_ix\` on \`entry_decision_step\` (\`township\`, \`occurred\`, \`step\`, \`matter\`, \`recorded\`);`);

    this.addSql(`create table \`entry_exam_sitting\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`due\` integer not null, \`passMark\` integer not null, \`excellentMark\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_first_person_duty_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`title\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_first_person_duty_item_occurred_ix\` on \`entry_first_person_duty_item\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`create table \`entry_legality_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`matter\` text not null, \`component\` text not null, \`reviewer\` text not null, \`opinion\` text null, \`reason\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_legality_review_closed_ix\` on \`entry_legality_review\` (\`township\`, \`closed\`, \`opinion\`, \`recorded\`);`);

    this.addSql(`create table \`entry_meeting_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`post\` text not null, \`person\` text not null, \`capacity\` text not null, \`status\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_meeting_attendance_occurred_ix\` on \`entry_meeting_attendance\` (\`township\`, \`occurred\`, \`capacity\`, \`status\`, \`recorded\`);`);

    this.addSql(`create table \`entry_meeting_topic\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`category\` text not null, \`title\` text not null, \`matter\` text null, \`outcome\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_meeting_topic_occurred_ix\` on \`entry_meeting_topic\` (\`township\`, \`occurred\`, \`category\`, \`recorded\`);`);

    this.addSql(`create table \`entry_person\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`category\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_person_occurred_ix\` on \`entry_person\` (\`township\`, \`occurred\`, \`closed\`, \`category\`, \`recorded\`);`);

    this.addSql(`create table \`entry_post_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`person\` text not null, \`acting\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_report_task\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reportYear\` integer not null, \`number\` integer not null, \`title\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_report_task_occurred_ix\` on \`entry_report_task\` (\`township\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`create table \`entry_review_team_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`component\` text not null, \`person\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_review_team_membership_occurred_ix\` on \`entry_review_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`component\`, \`recorded\`);`);

    this.addSql(`create table \`entry_role_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`role\` text not null, \`person\` text not null, \`division\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_role_holding_occurred_ix\` on \`entry_role_holding\` (\`township\`, \`occurred\`, \`closed\`, \`role\`, \`recorded\`);`);

    this.addSql(`create table \`entry_study_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`session\` text not null, \`person\` text not null, \`status\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_study_attendance_occurred_ix\` on \`entry_study_attendance\` (\`township\`, \`occurred\`, \`status\`, \`recorded\`);`);
    this.addSql(`create index \`entry_study_attendance_person_occurred_ix\` on \`entry_study_attendance\` (\`township\`, \`person\`, \`occurred\`, \`status\`, \`session\`, \`recorded\`);`);

    this.addSql(`create table \`entry_work_plan_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`planYear\` integer not null, \`title\` text not null, \`source\` text not null, \`task\` text null, \`owner\` text not null, \`responsible\` text not null, \`due\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_work_plan_item_occurred_ix\` on \`entry_work_plan_item\` (\`township\`, \`occurred\`, \`recorded\`);`);
    this.addSql(`create index \`entry_work_plan_item_due_ix\` on \`entry_work_plan_item\` (\`township\`, \`due\`, \`closed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_work_plan_item_task_ix\` on \`entry_work_plan_item\` (\`township\`, \`task\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`create table \`entry_work_plan_progress\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`item\` text not null, \`percent\` integer not null, \`note\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`past_advocate_training\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`person\` text not null, \`division\` text not null, \`title\` text not null, \`hours\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_advocate_training_occurred_ix\` on \`past_advocate_training\` (\`township\`, \`occurred\`, \`person\`, \`hours\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_advocate_training_division_occurred_ix\` on \`past_advocate_training\` (\`township\`, \`division\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_decision_catalogue_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`catalogueYear\` integer not null, \`title\` text not null, \`matterKind\` text not null, \`partyConsentOn\` text null, \`publishedOn\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_decision_matter\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`matterKind\` text not null, \`catalogueItem\` text null, \`owner\` text not null, \`isTechnical\` integer not null, \`isRiskBearing\` integer not null, \`hearingDue\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_decision_matter_occurred_ix\` on \`past_decision_matter\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_decision_opinion\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`turn\` integer not null, \`post\` text not null, \`view\` text not null, \`reason\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_decision_opinion_occurred_ix\` on \`past_decision_opinion\` (\`township\`, \`occurred\`, \`view\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_decision_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`step\` text not null, \`outcome\` text null, \`waives\` text null, \`until\` text null, \`expertsSigned\` integer null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_decision_step_occurred_ix\` on \`past_decision_step\` (\`township\`, \`occurred\`, \`step\`, \`matter\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_exam_sitting\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`due\` integer not null, \`passMark\` integer not null, \`excellentMark\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_first_person_duty_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_first_person_duty_item_occurred_ix\` on \`past_first_person_duty_item\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_legality_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`matter\` text not null, \`component\` text not null, \`reviewer\` text not null, \`opinion\` text null, \`reason\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_legality_review_closed_ix\` on \`past_legality_review\` (\`township\`, \`closed\`, \`opinion\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_meeting_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`post\` text not null, \`person\` text not null, \`capacity\` text not null, \`status\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_meeting_attendance_occurred_ix\` on \`past_meeting_attendance\` (\`township\`, \`occurred\`, \`capacity\`, \`status\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_meeting_topic\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`category\` text not null, \`title\` text not null, \`matter\` text null, \`outcome\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_meeting_topic_occurred_ix\` on \`past_meeting_topic\` (\`township\`, \`occurred\`, \`category\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_person\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`category\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_person_occurred_ix\` on \`past_person\` (\`township\`, \`occurred\`, \`closed\`, \`category\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_post_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`person\` text not null, \`acting\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_report_task\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reportYear\` integer not null, \`number\` integer not null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_report_task_occurred_ix\` on \`past_report_task\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_review_team_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`component\` text not null, \`person\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_review_team_membership_occurred_ix\` on \`past_review_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`component\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_role_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`role\` text not null, \`person\` text not null, \`division\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_role_holding_occurred_ix\` on \`past_role_holding\` (\`township\`, \`occurred\`, \`closed\`, \`role\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_study_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`session\` text not null, \`person\` text not null, \`status\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_study_attendance_occurred_ix\` on \`past_study_attendance\` (\`township\`, \`occurred\`, \`status\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_study_attendance_person_occurred_ix\` on \`past_study_attendance\` (\`township\`, \`person\`, \`occurred\`, \`status\`, \`session\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_work_plan_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`planYear\` integer not null, \`title\` text not null, \`source\` text not null, \`task\` text null, \`owner\` text not null, \`responsible\` text not null, \`due\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_work_plan_item_occurred_ix\` on \`past_work_plan_item\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_work_plan_item_due_ix\` on \`past_work_plan_item\` (\`township\`, \`due\`, \`closed\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_work_plan_item_task_ix\` on \`past_work_plan_item\` (\`township\`, \`task\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_work_plan_progress\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`item\` text not null, \`percent\` integer not null, \`note\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create index \`entry_counsel_appointment_division_occurred_ix\` on \`entry_counsel_appointment\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`counsel\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_exam_result_occurred_ix\`;`);
    this.addSql(`alter table \`entry_exam_result\` add column \`excellent\` integer null;`);
    this.addSql(`alter table \`entry_exam_result\` add column \`sitting\` text null;`);
    this.addSql(`create index \`entry_exam_result_person_ix\` on \`entry_exam_result\` (\`township\`, \`person\`, \`occurred\`, \`exam\`, \`personCategory\`, \`recorded\`);`);
    this.addSql(`create index \`entry_exam_result_person_occurred_ix\` on \`entry_exam_result\` (\`township\`, \`person\`, \`occurred\`, \`exam\`, \`personCategory\`, \`passed\`, \`excellent\`, \`recorded\`);`);
    this.addSql(`create index \`entry_exam_result_occurred_ix\` on \`entry_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`, \`excellent\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_first_person_duty_occurred_ix\`;`);
    this.addSql(`alter table \`entry_first_person_duty\` add column \`duty\` text null;`);
    this.addSql(`create index \`entry_first_person_duty_duty_ix\` on \`entry_first_person_duty\` (\`township\`, \`duty\`, \`occurred\`, \`recorded\`);`);
    this.addSql(`create index \`entry_first_person_duty_occurred_ix\` on \`entry_first_person_duty\` (\`township\`, \`occurred\`, \`post\`, \`act\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_legal_literacy_advocate_occurred_ix\`;`);
    this.addSql(`create index \`entry_legal_literacy_advocate_division_occurred_ix\` on \`entry_legal_literacy_advocate\` (\`township\`, \`division\`, \`occurred\`, \`person\`, \`closed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_legal_literacy_advocate_occurred_ix\` on \`entry_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`, \`closed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_major_decision_occurred_ix\`;`);
    this.addSql(`alter table \`entry_major_decision\` add column \`matter\` text null;`);
    this.addSql(`create index \`entry_major_decision_occurred_ix\` on \`entry_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`, \`matter\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_party_meeting_occurred_ix\`;`);
    this.addSql(`create index \`entry_party_meeting_occurred_ix\` on \`entry_party_meeting\` (\`township\`, \`occurred\`, \`topic\`, \`partyGovernmentOfficeAttended\`, \`judicialOfficeAttended\`, \`recorded\`);`);

    this.addSql(`alter table \`entry_village\` add column \`successor\` text null;`);

    this.addSql(`create index \`past_counsel_appointment_division_occurred_ix\` on \`past_counsel_appointment\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`counsel\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_exam_result_occurred_ix\`;`);
    this.addSql(`alter table \`past_exam_result\` add column \`excellent\` integer null;`);
    this.addSql(`alter table \`past_exam_result\` add column \`sitting\` text null;`);
    this.addSql(`create index \`past_exam_result_person_ix\` on \`past_exam_result\` (\`township\`, \`person\`, \`occurred\`, \`exam\`, \`personCategory\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_exam_result_person_occurred_ix\` on \`past_exam_result\` (\`township\`, \`person\`, \`occurred\`, \`exam\`, \`personCategory\`, \`passed\`, \`excellent\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_exam_result_occurred_ix\` on \`past_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`, \`excellent\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_first_person_duty_occurred_ix\`;`);
    this.addSql(`alter table \`past_first_person_duty\` add column \`duty\` text null;`);
    this.addSql(`create index \`past_first_person_duty_duty_ix\` on \`past_first_person_duty\` (\`township\`, \`duty\`, \`occurred\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_first_person_duty_occurred_ix\` on \`past_first_person_duty\` (\`township\`, \`occurred\`, \`post\`, \`act\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_legal_literacy_advocate_occurred_ix\`;`);
    this.addSql(`create index \`past_legal_literacy_advocate_division_occurred_ix\` on \`past_legal_literacy_advocate\` (\`township\`, \`division\`, \`occurred\`, \`person\`, \`closed\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_legal_literacy_advocate_occurred_ix\` on \`past_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_major_decision_occurred_ix\`;`);
    this.addSql(`alter table \`past_major_decision\` add column \`matter\` text null;`);
    this.addSql(`create index \`past_major_decision_occurred_ix\` on \`past_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`, \`matter\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_party_meeting_occurred_ix\`;`);
    this.addSql(`create index \`past_party_meeting_occurred_ix\` on \`past_party_meeting\` (\`township\`, \`occurred\`, \`topic\`, \`partyGovernmentOfficeAttended\`, \`judicialOfficeAttended\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`alter table \`past_village\` add column \`successor\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`entry_advocate_training\`;`);
    this.addSql(`drop table if exists \`entry_decision_catalogue_item\`;`);
    this.addSql(`drop table if exists \`entry_decision_matter\`;`);
    this.addSql(`drop table if exists \`entry_decision_opinion\`;`);
    this.addSql(`drop table if exists \`entry_decision_step\`;`);
    this.addSql(`drop table if exists \`entry_exam_sitting\`;`);
    this.addSql(`drop table if exists \`entry_first_person_duty_item\`;`);
    this.addSql(`drop table if exists \`entry_legality_review\`;`);
    this.addSql(`drop table if exists \`entry_meeting_attendance\`;`);
    this.addSql(`drop table if exists \`entry_meeting_topic\`;`);
    this.addSql(`drop table if exists \`entry_person\`;`);
    this.addSql(`drop table if exists \`entry_post_holding\`;`);
    this.addSql(`drop table if exists \`entry_report_task\`;`);
    this.addSql(`drop table if exists \`entry_review_team_membership\`;`);
    this.addSql(`drop table if exists \`entry_role_holding\`;`);
    this.addSql(`drop table if exists \`entry_study_attendance\`;`);
    this.addSql(`drop table if exists \`entry_work_plan_item\`;`);
    this.addSql(`drop table if exists \`entry_work_plan_progress\`;`);
    this.addSql(`drop table if exists \`past_advocate_training\`;`);
    this.addSql(`drop table if exists \`past_decision_catalogue_item\`;`);
    this.addSql(`drop table if exists \`past_decision_matter\`;`);
    this.addSql(`drop table if exists \`past_decision_opinion\`;`);
    this.addSql(`drop table if exists \`past_decision_step\`;`);
    this.addSql(`drop table if exists \`past_exam_sitting\`;`);
    this.addSql(`drop table if exists \`past_first_person_duty_item\`;`);
    this.addSql(`drop table if exists \`past_legality_review\`;`);
    this.addSql(`drop table if exists \`past_meeting_attendance\`;`);
    this.addSql(`drop table if exists \`past_meeting_topic\`;`);
    this.addSql(`drop table if exists \`past_person\`;`);
    this.addSql(`drop table if exists \`past_post_holding\`;`);
    this.addSql(`drop table if exists \`past_report_task\`;`);
    this.addSql(`drop table if exists \`past_review_team_membership\`;`);
    this.addSql(`drop table if exists \`past_role_holding\`;`);
    this.addSql(`drop table if exists \`past_study_attendance\`;`);
    this.addSql(`drop table if exists \`past_work_plan_item\`;`);
    this.addSql(`drop table if exists \`past_work_plan_progress\`;`);

    this.addSql(`drop index \`entry_counsel_appointment_division_occurred_ix\`;`);

    this.addSql(`drop index \`entry_exam_result_person_ix\`;`);
    this.addSql(`drop index \`entry_exam_result_person_occurred_ix\`;`);
    this.addSql(`drop index \`entry_exam_result_occurred_ix\`;`);
    this.addSql(`alter table \`entry_exam_result\` drop column \`excellent\`;`);
    this.addSql(`alter table \`entry_exam_result\` drop column \`sitting\`;`);
    this.addSql(`create index \`entry_exam_result_occurred_ix\` on \`entry_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_first_person_duty_duty_ix\`;`);
    this.addSql(`drop index \`entry_first_person_duty_occurred_ix\`;`);
    this.addSql(`alter table \`entry_first_person_duty\` drop column \`duty\`;`);
    this.addSql(`create index \`entry_first_person_duty_occurred_ix\` on \`entry_first_person_duty\` (\`township\`, \`occurred\`, \`post\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_legal_literacy_advocate_division_occurred_ix\`;`);
    this.addSql(`drop index \`entry_legal_literacy_advocate_occurred_ix\`;`);
    this.addSql(`create index \`entry_legal_literacy_advocate_occurred_ix\` on \`entry_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_major_decision_occurred_ix\`;`);
    this.addSql(`alter table \`entry_major_decision\` drop column \`matter\`;`);
    this.addSql(`create index \`entry_major_decision_occurred_ix\` on \`entry_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_party_meeting_occurred_ix\`;`);
    this.addSql(`create index \`entry_party_meeting_occurred_ix\` on \`entry_party_meeting\` (\`township\`, \`occurred\`, \`topic\`, \`recorded\`);`);

    this.addSql(`alter table \`entry_village\` drop column \`successor\`;`);

    this.addSql(`drop index \`past_counsel_appointment_division_occurred_ix\`;`);

    this.addSql(`drop index \`past_exam_result_person_ix\`;`);
    this.addSql(`drop index \`past_exam_result_person_occurred_ix\`;`);
    this.addSql(`drop index \`past_exam_result_occurred_ix\`;`);
    this.addSql(`alter table \`past_exam_result\` drop column \`excellent\`;`);
    this.addSql(`alter table \`past_exam_result\` drop column \`sitting\`;`);
    this.addSql(`create index \`past_exam_result_occurred_ix\` on \`past_exam_result\` (\`township\`, \`occurred\`, \`exam\`, \`personCategory\`, \`person\`, \`passed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_first_person_duty_duty_ix\`;`);
    this.addSql(`drop index \`past_first_person_duty_occurred_ix\`;`);
    this.addSql(`alter table \`past_first_person_duty\` drop column \`duty\`;`);
    this.addSql(`create index \`past_first_person_duty_occurred_ix\` on \`past_first_person_duty\` (\`township\`, \`occurred\`, \`post\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_legal_literacy_advocate_division_occurred_ix\`;`);
    this.addSql(`drop index \`past_legal_literacy_advocate_occurred_ix\`;`);
    this.addSql(`create index \`past_legal_literacy_advocate_occurred_ix\` on \`past_legal_literacy_advocate\` (\`township\`, \`occurred\`, \`person\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_major_decision_occurred_ix\`;`);
    this.addSql(`alter table \`past_major_decision\` drop column \`matter\`;`);
    this.addSql(`create index \`past_major_decision_occurred_ix\` on \`past_major_decision\` (\`township\`, \`occurred\`, \`legalityReview\`, \`collectivelyDecided\`, \`publicParticipation\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_party_meeting_occurred_ix\`;`);
    this.addSql(`create index \`past_party_meeting_occurred_ix\` on \`past_party_meeting\` (\`township\`, \`occurred\`, \`topic\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`alter table \`past_village\` drop column \`successor\`;`);
  }

}
