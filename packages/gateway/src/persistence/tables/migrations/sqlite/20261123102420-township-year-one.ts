import { Migration } from '@mikro-orm/migrations';

export class Migration20261123102420_township_year_one extends Migration {

  override name = 'Migration20261123102420_township_year_one';

  override up(): void | Promise<void> {
    this.addSql(`create table \`entry_advocate_training\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`person\` text not null, \`division\` text not null, \`title\` text not null, \`hours\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_decision_catalogue_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`catalogueYear\` integer not null, \`title\` text not null, \`matterKind\` text not null, \`partyConsentOn\` text null, \`publishedOn\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_decision_matter\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`matterKind\` text not null, \`catalogueItem\` text null, \`owner\` text not null, \`isTechnical\` integer not null, \`isRiskBearing\` integer not null, \`hearingDue\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_decision_opinion\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`turn\` integer not null, \`post\` text not null, \`view\` text not null, \`reason\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_decision_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`step\` text not null, \`outcome\` text null, \`waives\` text null, \`until\` text null, \`expertsSigned\` integer null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_exam_sitting\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`due\` integer not null, \`passMark\` integer not null, \`excellentMark\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_first_person_duty_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`title\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_legality_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`matter\` text not null, \`component\` text not null, \`reviewer\` text not null, \`opinion\` text null, \`reason\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_meeting_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`post\` text not null, \`person\` text not null, \`capacity\` text not null, \`status\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_meeting_topic\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`category\` text not null, \`title\` text not null, \`matter\` text null, \`outcome\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_person\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`category\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_post_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`person\` text not null, \`acting\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_report_task\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reportYear\` integer not null, \`number\` integer not null, \`title\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_review_team_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`component\` text not null, \`person\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_role_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`role\` text not null, \`person\` text not null, \`division\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_study_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`session\` text not null, \`person\` text not null, \`status\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_work_plan_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`planYear\` integer not null, \`title\` text not null, \`source\` text not null, \`task\` text null, \`owner\` text not null, \`responsible\` text not null, \`due\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_work_plan_progress\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`item\` text not null, \`percent\` integer not null, \`note\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`past_advocate_training\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`person\` text not null, \`division\` text not null, \`title\` text not null, \`hours\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_decision_catalogue_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`catalogueYear\` integer not null, \`title\` text not null, \`matterKind\` text not null, \`partyConsentOn\` text null, \`publishedOn\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_decision_matter\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`matterKind\` text not null, \`catalogueItem\` text null, \`owner\` text not null, \`isTechnical\` integer not null, \`isRiskBearing\` integer not null, \`hearingDue\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_decision_opinion\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`turn\` integer not null, \`post\` text not null, \`view\` text not null, \`reason\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_decision_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`matter\` text not null, \`step\` text not null, \`outcome\` text null, \`waives\` text null, \`until\` text null, \`expertsSigned\` integer null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_exam_sitting\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`due\` integer not null, \`passMark\` integer not null, \`excellentMark\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_first_person_duty_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_legality_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`matter\` text not null, \`component\` text not null, \`reviewer\` text not null, \`opinion\` text null, \`reason\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_meeting_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`post\` text not null, \`person\` text not null, \`capacity\` text not null, \`status\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_meeting_topic\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`meeting\` text not null, \`category\` text not null, \`title\` text not null, \`matter\` text null, \`outcome\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_person\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`category\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_post_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`person\` text not null, \`acting\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_report_task\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reportYear\` integer not null, \`number\` integer not null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_review_team_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`component\` text not null, \`person\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_role_holding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`role\` text not null, \`person\` text not null, \`division\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_study_attendance\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`session\` text not null, \`person\` text not null, \`status\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_work_plan_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`planYear\` integer not null, \`title\` text not null, \`source\` text not null, \`task\` text null, \`owner\` text not null, \`responsible\` text not null, \`due\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_work_plan_progress\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`item\` text not null, \`percent\` integer not null, \`note\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`alter table \`entry_exam_result\` add column \`excellent\` integer null;`);
    this.addSql(`alter table \`entry_exam_result\` add column \`sitting\` text null;`);

    this.addSql(`alter table \`entry_first_person_duty\` add column \`duty\` text null;`);

    this.addSql(`alter table \`entry_major_decision\` add column \`matter\` text null;`);

    this.addSql(`alter table \`entry_village\` add column \`successor\` text null;`);

    this.addSql(`alter table \`past_exam_result\` add column \`excellent\` integer null;`);
    this.addSql(`alter table \`past_exam_result\` add column \`sitting\` text null;`);

    this.addSql(`alter table \`past_first_person_duty\` add column \`duty\` text null;`);

    this.addSql(`alter table \`past_major_decision\` add column \`matter\` text null;`);

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

    this.addSql(`alter table \`entry_exam_result\` drop column \`excellent\`;`);
    this.addSql(`alter table \`entry_exam_result\` drop column \`sitting\`;`);

    this.addSql(`alter table \`entry_first_person_duty\` drop column \`duty\`;`);

    this.addSql(`alter table \`entry_major_decision\` drop column \`matter\`;`);

    this.addSql(`alter table \`entry_village\` drop column \`successor\`;`);

    this.addSql(`alter table \`past_exam_result\` drop column \`excellent\`;`);
    this.addSql(`alter table \`past_exam_result\` drop column \`sitting\`;`);

    this.addSql(`alter table \`past_first_person_duty\` drop column \`duty\`;`);

    this.addSql(`alter table \`past_major_decision\` drop column \`matter\`;`);

    this.addSql(`alter table \`past_village\` drop column \`successor\`;`);
  }

}
