import { Migration } from '@mikro-orm/migrations';

export class Migration20261123132838_township_year_two extends Migration {

  override name = 'Migration20261123132838_township_year_two';

  override up(): void | Promise<void> {
    this.addSql(`create table \`entry_case_measure\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`measure\` text not null, \`approver\` text null, \`officer\` text not null, \`secondOfficer\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_case_measure_occurred_ix\` on \`entry_case_measure\` (\`township\`, \`occurred\`, \`measure\`, \`recorded\`);`);

    this.addSql(`create table \`entry_case_payment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`case\` text not null, \`payment\` text not null, \`amount\` integer not null, \`isOnTheSpot\` integer not null, \`ground\` text null, \`handedInOn\` text null, \`bankedOn\` text null, \`receipt\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_case_payment_occurred_ix\` on \`entry_case_payment\` (\`township\`, \`occurred\`, \`payment\`, \`amount\`, \`recorded\`);`);

    this.addSql(`create table \`entry_case_remedy\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`remedy\` text not null, \`result\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_case_remedy_occurred_ix\` on \`entry_case_remedy\` (\`township\`, \`occurred\`, \`remedy\`, \`recorded\`);`);
    this.addSql(`create index \`entry_case_remedy_closed_ix\` on \`entry_case_remedy\` (\`township\`, \`closed\`, \`result\`, \`recorded\`);`);

    this.addSql(`create table \`entry_case_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`ground\` text not null, \`reviewer\` text not null, \`isFirstTime\` integer not null, \`isQualified\` integer not null, \`opinion\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_case_review_closed_ix\` on \`entry_case_review\` (\`township\`, \`closed\`, \`opinion\`, \`recorded\`);`);

    this.addSql(`create table \`entry_case_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`case\` text not null, \`step\` text not null, \`officer\` text null, \`secondOfficer\` text null, \`certificatesShown\` integer null, \`power\` text null, \`intendedFine\` integer null, \`hearingDue\` integer null, \`until\` text null, \`reason\` text null, \`record\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_case_step_occurred_ix\` on \`entry_case_step\` (\`township\`, \`occurred\`, \`step\`, \`case\`, \`recorded\`);`);

    this.addSql(`create table \`entry_case_suspension\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`ground\` text not null, \`basis\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_certificate_status\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`certificate\` text not null, \`status\` text not null, \`reason\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_certificate_status_occurred_ix\` on \`entry_certificate_status\` (\`township\`, \`occurred\`, \`closed\`, \`status\`, \`certificate\`, \`recorded\`);`);

    this.addSql(`create table \`entry_committee_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`seat\` text not null, \`post\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_committee_membership_occurred_ix\` on \`entry_committee_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`recorded\`);`);

    this.addSql(`create table \`entry_delegated_power\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`list\` text not null, \`item\` text not null, \`title\` text not null, \`field\` text not null, \`handedOverBy\` text not null, \`basis\` text not null, \`publishedOn\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_delegated_power_occurred_ix\` on \`entry_delegated_power\` (\`township\`, \`occurred\`, \`closed\`, \`item\`, \`publishedOn\`, \`recorded\`);`);
    this.addSql(`create index \`entry_delegated_power_publishedOn_ix\` on \`entry_delegated_power\` (\`township\`, \`publishedOn\`, \`closed\`, \`item\`, \`recorded\`);`);

    this.addSql(`create table \`entry_discretion_benchmark\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`edition\` integer not null, \`item\` text not null, \`tier\` text not null, \`circumstance\` text not null, \`least\` integer not null, \`most\` integer not null, \`publishedOn\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_discretion_benchmark_occurred_ix\` on \`entry_discretion_benchmark\` (\`township\`, \`occurred\`, \`closed\`, \`item\`, \`recorded\`);`);

    this.addSql(`create table \`entry_duty_statement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`list\` text not null, \`statedBy\` text not null, \`item\` text not null, \`title\` text not null, \`holder\` text not null, \`role\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_duty_statement_occurred_ix\` on \`entry_duty_statement\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`create table \`entry_enforcement_body_founding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`body\` text not null, \`title\` text not null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_enforcement_body_founding_occurred_ix\` on \`entry_enforcement_body_founding\` (\`township\`, \`occurred\`, \`closed\`, \`body\`, \`recorded\`);`);

    this.addSql(`create table \`entry_enforcement_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`source\` text not null, \`field\` text not null, \`party\` text not null, \`partyKind\` text not null, \`actEndedOn\` text null, \`isGrave\` integer not null, \`division\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_enforcement_case_occurred_ix\` on \`entry_enforcement_case\` (\`township\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`create table \`entry_enforcement_certificate\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`issuer\` text not null, \`field\` text not null, \`expires\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_enforcement_certificate_occurred_ix\` on \`entry_enforcement_certificate\` (\`township\`, \`occurred\`, \`closed\`, \`expires\`, \`recorded\`);`);

    this.addSql(`create table \`entry_enforcement_disclosure\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`stage\` text not null, \`case\` text null, \`reportYear\` integer null, \`content\` text not null, \`address\` text null, \`reason\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_enforcement_disclosure_occurred_ix\` on \`entry_enforcement_disclosure\` (\`township\`, \`occurred\`, \`stage\`, \`recorded\`);`);
    this.addSql(`create index \`entry_enforcement_disclosure_closed_ix\` on \`entry_enforcement_disclosure\` (\`township\`, \`closed\`, \`recorded\`);`);

    this.addSql(`create table \`entry_fault_accountability\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`wrongCase\` text not null, \`person\` text not null, \`measure\` text not null, \`ground\` text null, \`reason\` text not null, \`approver\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_fault_accountability_occurred_ix\` on \`entry_fault_accountability\` (\`township\`, \`occurred\`, \`measure\`, \`person\`, \`recorded\`);`);

    this.addSql(`create table \`entry_file_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`sample\` text null, \`case\` text not null, \`reviewer\` text not null, \`points\` integer not null, \`result\` text not null, \`findings\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_file_review_occurred_ix\` on \`entry_file_review\` (\`township\`, \`occurred\`, \`case\`, \`result\`, \`recorded\`);`);

    this.addSql(`create table \`entry_file_review_sample\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`seed\` text not null, \`size\` integer not null, \`population\` integer not null, \`decidedFrom\` text not null, \`decidedTo\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_officer_leave\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`ground\` text not null, \`approver\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_penalty_decision\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`case\` text not null, \`procedure\` text not null, \`outcome\` text not null, \`power\` text not null, \`officer\` text not null, \`secondOfficer\` text null, \`isWarning\` integer not null, \`fine\` integer null, \`confiscated\` integer null, \`otherPenalty\` text null, \`isMajor\` integer not null, \`isOfPublicInterest\` integer not null, \`benchmark\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_penalty_decision_occurred_ix\` on \`entry_penalty_decision\` (\`township\`, \`occurred\`, \`outcome\`, \`case\`, \`procedure\`, \`fine\`, \`confiscated\`, \`recorded\`);`);
    this.addSql(`create index \`entry_penalty_decision_officer_occurred_ix\` on \`entry_penalty_decision\` (\`township\`, \`officer\`, \`occurred\`, \`case\`, \`recorded\`);`);

    this.addSql(`create table \`entry_post_responsibility\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`duty\` text not null, \`institution\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_post_responsibility_occurred_ix\` on \`entry_post_responsibility\` (\`township\`, \`occurred\`, \`closed\`, \`post\`, \`recorded\`);`);

    this.addSql(`create table \`entry_stationed_unit\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`unit\` text not null, \`department\` text not null, \`basis\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_stationed_unit_occurred_ix\` on \`entry_stationed_unit\` (\`township\`, \`occurred\`, \`closed\`, \`unit\`, \`recorded\`);`);

    this.addSql(`create table \`entry_training_plan_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`audience\` text not null, \`title\` text not null, \`method\` text not null, \`due\` text not null, \`creditHours\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_training_plan_item_due_ix\` on \`entry_training_plan_item\` (\`township\`, \`due\`, \`audience\`, \`recorded\`);`);

    this.addSql(`create table \`entry_whistle\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`matter\` text not null, \`situation\` text not null, \`isBeyondPowers\` integer not null, \`approver\` text null, \`approvedOn\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_whistle_occurred_ix\` on \`entry_whistle\` (\`township\`, \`occurred\`, \`approver\`, \`approvedOn\`, \`isBeyondPowers\`, \`recorded\`);`);

    this.addSql(`create table \`entry_whistle_task\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`whistle\` text not null, \`department\` text not null, \`task\` text not null, \`due\` text not null, \`respondedOn\` text null, \`evaluation\` text null, \`evaluatedOn\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_whistle_task_due_ix\` on \`entry_whistle_task\` (\`township\`, \`due\`, \`respondedOn\`, \`recorded\`);`);
    this.addSql(`create index \`entry_whistle_task_closed_ix\` on \`entry_whistle_task\` (\`township\`, \`closed\`, \`evaluation\`, \`recorded\`);`);
    this.addSql(`create index \`entry_whistle_task_evaluatedOn_ix\` on \`entry_whistle_task\` (\`township\`, \`evaluatedOn\`, \`evaluation\`, \`recorded\`);`);

    this.addSql(`create table \`entry_wrong_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`source\` text not null, \`error\` text not null, \`correction\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_wrong_case_occurred_ix\` on \`entry_wrong_case\` (\`township\`, \`occurred\`, \`closed\`, \`correction\`, \`recorded\`);`);

    this.addSql(`create table \`past_case_measure\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`measure\` text not null, \`approver\` text null, \`officer\` text not null, \`secondOfficer\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_case_measure_occurred_ix\` on \`past_case_measure\` (\`township\`, \`occurred\`, \`measure\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_case_payment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`case\` text not null, \`payment\` text not null, \`amount\` integer not null, \`isOnTheSpot\` integer not null, \`ground\` text null, \`handedInOn\` text null, \`bankedOn\` text null, \`receipt\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_case_payment_occurred_ix\` on \`past_case_payment\` (\`township\`, \`occurred\`, \`payment\`, \`amount\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_case_remedy\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`remedy\` text not null, \`result\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_case_remedy_occurred_ix\` on \`past_case_remedy\` (\`township\`, \`occurred\`, \`remedy\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_case_remedy_closed_ix\` on \`past_case_remedy\` (\`township\`, \`closed\`, \`result\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_case_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`ground\` text not null, \`reviewer\` text not null, \`isFirstTime\` integer not null, \`isQualified\` integer not null, \`opinion\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_case_review_closed_ix\` on \`past_case_review\` (\`township\`, \`closed\`, \`opinion\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_case_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`case\` text not null, \`step\` text not null, \`officer\` text null, \`secondOfficer\` text null, \`certificatesShown\` integer null, \`power\` text null, \`intendedFine\` integer null, \`hearingDue\` integer null, \`until\` text null, \`reason\` text null, \`record\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_case_step_occurred_ix\` on \`past_case_step\` (\`township\`, \`occurred\`, \`step\`, \`case\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_case_suspension\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`ground\` text not null, \`basis\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_certificate_status\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`certificate\` text not null, \`status\` text not null, \`reason\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_certificate_status_occurred_ix\` on \`past_certificate_status\` (\`township\`, \`occurred\`, \`closed\`, \`status\`, \`certificate\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_committee_membership\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`seat\` text not null, \`post\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_committee_membership_occurred_ix\` on \`past_committee_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_delegated_power\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`list\` text not null, \`item\` text not null, \`title\` text not null, \`field\` text not null, \`handedOverBy\` text not null, \`basis\` text not null, \`publishedOn\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_delegated_power_occurred_ix\` on \`past_delegated_power\` (\`township\`, \`occurred\`, \`closed\`, \`item\`, \`publishedOn\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_delegated_power_publishedOn_ix\` on \`past_delegated_power\` (\`township\`, \`publishedOn\`, \`closed\`, \`item\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_discretion_benchmark\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`edition\` integer not null, \`item\` text not null, \`tier\` text not null, \`circumstance\` text not null, \`least\` integer not null, \`most\` integer not null, \`publishedOn\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_discretion_benchmark_occurred_ix\` on \`past_discretion_benchmark\` (\`township\`, \`occurred\`, \`closed\`, \`item\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_duty_statement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`list\` text not null, \`statedBy\` text not null, \`item\` text not null, \`title\` text not null, \`holder\` text not null, \`role\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_duty_statement_occurred_ix\` on \`past_duty_statement\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_enforcement_body_founding\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`body\` text not null, \`title\` text not null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_enforcement_body_founding_occurred_ix\` on \`past_enforcement_body_founding\` (\`township\`, \`occurred\`, \`closed\`, \`body\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_enforcement_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`source\` text not null, \`field\` text not null, \`party\` text not null, \`partyKind\` text not null, \`actEndedOn\` text null, \`isGrave\` integer not null, \`division\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_enforcement_case_occurred_ix\` on \`past_enforcement_case\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_enforcement_certificate\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`issuer\` text not null, \`field\` text not null, \`expires\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_enforcement_certificate_occurred_ix\` on \`past_enforcement_certificate\` (\`township\`, \`occurred\`, \`closed\`, \`expires\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_enforcement_disclosure\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`stage\` text not null, \`case\` text null, \`reportYear\` integer null, \`content\` text not null, \`address\` text null, \`reason\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_enforcement_disclosure_occurred_ix\` on \`past_enforcement_disclosure\` (\`township\`, \`occurred\`, \`stage\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_enforcement_disclosure_closed_ix\` on \`past_enforcement_disclosure\` (\`township\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_fault_accountability\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`wrongCase\` text not null, \`person\` text not null, \`measure\` text not null, \`ground\` text null, \`reason\` text not null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_fault_accountability_occurred_ix\` on \`past_fault_accountability\` (\`township\`, \`occurred\`, \`measure\`, \`person\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_file_review\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`sample\` text null, \`case\` text not null, \`reviewer\` text not null, \`points\` integer not null, \`result\` text not null, \`findings\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_file_review_occurred_ix\` on \`past_file_review\` (\`township\`, \`occurred\`, \`case\`, \`result\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_file_review_sample\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`seed\` text not null, \`size\` integer not null, \`population\` integer not null, \`decidedFrom\` text not null, \`decidedTo\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_officer_leave\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`person\` text not null, \`ground\` text not null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_penalty_decision\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`case\` text not null, \`procedure\` text not null, \`outcome\` text not null, \`power\` text not null, \`officer\` text not null, \`secondOfficer\` text null, \`isWarning\` integer not null, \`fine\` integer null, \`confiscated\` integer null, \`otherPenalty\` text null, \`isMajor\` integer not null, \`isOfPublicInterest\` integer not null, \`benchmark\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_penalty_decision_occurred_ix\` on \`past_penalty_decision\` (\`township\`, \`occurred\`, \`outcome\`, \`case\`, \`procedure\`, \`fine\`, \`confiscated\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_penalty_decision_officer_occurred_ix\` on \`past_penalty_decision\` (\`township\`, \`officer\`, \`occurred\`, \`case\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_post_responsibility\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`post\` text not null, \`duty\` text not null, \`institution\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_post_responsibility_occurred_ix\` on \`past_post_responsibility\` (\`township\`, \`occurred\`, \`closed\`, \`post\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_stationed_unit\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`unit\` text not null, \`department\` text not null, \`basis\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_stationed_unit_occurred_ix\` on \`past_stationed_unit\` (\`township\`, \`occurred\`, \`closed\`, \`unit\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_training_plan_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`audience\` text not null, \`title\` text not null, \`method\` text not null, \`due\` text not null, \`creditHours\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_training_plan_item_due_ix\` on \`past_training_plan_item\` (\`township\`, \`due\`, \`audience\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_whistle\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`matter\` text not null, \`situation\` text not null, \`isBeyondPowers\` integer not null, \`approver\` text null, \`approvedOn\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_whistle_occurred_ix\` on \`past_whistle\` (\`township\`, \`occurred\`, \`approver\`, \`approvedOn\`, \`isBeyondPowers\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_whistle_task\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`whistle\` text not null, \`department\` text not null, \`task\` text not null, \`due\` text not null, \`respondedOn\` text null, \`evaluation\` text null, \`evaluatedOn\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_whistle_task_due_ix\` on \`past_whistle_task\` (\`township\`, \`due\`, \`respondedOn\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_whistle_task_closed_ix\` on \`past_whistle_task\` (\`township\`, \`closed\`, \`evaluation\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_whistle_task_evaluatedOn_ix\` on \`past_whistle_task\` (\`township\`, \`evaluatedOn\`, \`evaluation\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_wrong_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`case\` text not null, \`source\` text not null, \`error\` text not null, \`correction\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_wrong_case_occurred_ix\` on \`past_wrong_case\` (\`township\`, \`occurred\`, \`closed\`, \`correction\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`entry_institution_occurred_ix\`;`);
    this.addSql(`alter table \`entry_institution\` add column \`subject\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`edition\` integer null;`);
    this.addSql(`alter table \`entry_institution\` add column \`replaces\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`document\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`basis\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`adoptedBy\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`publishedOn\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`publishedAt\` text null;`);
    this.addSql(`alter table \`entry_institution\` add column \`reviewBy\` text null;`);
    this.addSql(`create index \`entry_institution_publishedOn_ix\` on \`entry_institution\` (\`township\`, \`publishedOn\`, \`closed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_institution_reviewBy_ix\` on \`entry_institution\` (\`township\`, \`reviewBy\`, \`closed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_institution_occurred_ix\` on \`entry_institution\` (\`township\`, \`occurred\`, \`closed\`, \`subject\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_joint_enforcement_occurred_ix\`;`);
    this.addSql(`alter table \`entry_joint_enforcement\` add column \`whistle\` text null;`);
    this.addSql(`create index \`entry_joint_enforcement_occurred_ix\` on \`entry_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`, \`initiator\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_patrol_occurred_ix\`;`);
    this.addSql(`alter table \`entry_patrol\` add column \`finding\` text null;`);
    this.addSql(`alter table \`entry_patrol\` add column \`case\` text null;`);
    this.addSql(`create index \`entry_patrol_occurred_ix\` on \`entry_patrol\` (\`township\`, \`occurred\`, \`team\`, \`found\`, \`case\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_team_membership_occurred_ix\`;`);
    this.addSql(`alter table \`entry_team_membership\` add column \`heldAs\` text null;`);
    this.addSql(`create index \`entry_team_membership_occurred_ix\` on \`entry_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_attendance_person_occurred_ix\`;`);
    this.addSql(`create index \`entry_training_attendance_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`);`);
    this.addSql(`create index \`entry_training_attendance_person_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`course\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_course_occurred_ix\`;`);
    this.addSql(`alter table \`entry_training_course\` add column \`planItem\` text null;`);
    this.addSql(`create index \`entry_training_course_planItem_ix\` on \`entry_training_course\` (\`township\`, \`planItem\`, \`occurred\`, \`audience\`, \`held\`, \`recorded\`);`);
    this.addSql(`create index \`entry_training_course_occurred_ix\` on \`entry_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`, \`method\`, \`recorded\`);`);

    this.addSql(`drop index \`past_institution_occurred_ix\`;`);
    this.addSql(`alter table \`past_institution\` add column \`subject\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`edition\` integer null;`);
    this.addSql(`alter table \`past_institution\` add column \`replaces\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`document\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`basis\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`adoptedBy\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`publishedOn\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`publishedAt\` text null;`);
    this.addSql(`alter table \`past_institution\` add column \`reviewBy\` text null;`);
    this.addSql(`create index \`past_institution_publishedOn_ix\` on \`past_institution\` (\`township\`, \`publishedOn\`, \`closed\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_institution_reviewBy_ix\` on \`past_institution\` (\`township\`, \`reviewBy\`, \`closed\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_institution_occurred_ix\` on \`past_institution\` (\`township\`, \`occurred\`, \`closed\`, \`subject\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_joint_enforcement_occurred_ix\`;`);
    this.addSql(`alter table \`past_joint_enforcement\` add column \`whistle\` text null;`);
    this.addSql(`create index \`past_joint_enforcement_occurred_ix\` on \`past_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`, \`initiator\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_patrol_occurred_ix\`;`);
    this.addSql(`alter table \`past_patrol\` add column \`finding\` text null;`);
    this.addSql(`alter table \`past_patrol\` add column \`case\` text null;`);
    this.addSql(`create index \`past_patrol_occurred_ix\` on \`past_patrol\` (\`township\`, \`occurred\`, \`team\`, \`found\`, \`case\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_team_membership_occurred_ix\`;`);
    this.addSql(`alter table \`past_team_membership\` add column \`heldAs\` text null;`);
    this.addSql(`create index \`past_team_membership_occurred_ix\` on \`past_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_training_attendance_person_occurred_ix\`;`);
    this.addSql(`create index \`past_training_attendance_occurred_ix\` on \`past_training_attendance\` (\`township\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_training_attendance_person_occurred_ix\` on \`past_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`course\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_training_course_occurred_ix\`;`);
    this.addSql(`alter table \`past_training_course\` add column \`planItem\` text null;`);
    this.addSql(`create index \`past_training_course_planItem_ix\` on \`past_training_course\` (\`township\`, \`planItem\`, \`occurred\`, \`audience\`, \`held\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_training_course_occurred_ix\` on \`past_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`, \`method\`, \`recorded\`, \`superseded\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`entry_case_measure\`;`);
    this.addSql(`drop table if exists \`entry_case_payment\`;`);
    this.addSql(`drop table if exists \`entry_case_remedy\`;`);
    this.addSql(`drop table if exists \`entry_case_review\`;`);
    this.addSql(`drop table if exists \`entry_case_step\`;`);
    this.addSql(`drop table if exists \`entry_case_suspension\`;`);
    this.addSql(`drop table if exists \`entry_certificate_status\`;`);
    this.addSql(`drop table if exists \`entry_committee_membership\`;`);
    this.addSql(`drop table if exists \`entry_delegated_power\`;`);
    this.addSql(`drop table if exists \`entry_discretion_benchmark\`;`);
    this.addSql(`drop table if exists \`entry_duty_statement\`;`);
    this.addSql(`drop table if exists \`entry_enforcement_body_founding\`;`);
    this.addSql(`drop table if exists \`entry_enforcement_case\`;`);
    this.addSql(`drop table if exists \`entry_enforcement_certificate\`;`);
    this.addSql(`drop table if exists \`entry_enforcement_disclosure\`;`);
    this.addSql(`drop table if exists \`entry_fault_accountability\`;`);
    this.addSql(`drop table if exists \`entry_file_review\`;`);
    this.addSql(`drop table if exists \`entry_file_review_sample\`;`);
    this.addSql(`drop table if exists \`entry_officer_leave\`;`);
    this.addSql(`drop table if exists \`entry_penalty_decision\`;`);
    this.addSql(`drop table if exists \`entry_post_responsibility\`;`);
    this.addSql(`drop table if exists \`entry_stationed_unit\`;`);
    this.addSql(`drop table if exists \`entry_training_plan_item\`;`);
    this.addSql(`drop table if exists \`entry_whistle\`;`);
    this.addSql(`drop table if exists \`entry_whistle_task\`;`);
    this.addSql(`drop table if exists \`entry_wrong_case\`;`);
    this.addSql(`drop table if exists \`past_case_measure\`;`);
    this.addSql(`drop table if exists \`past_case_payment\`;`);
    this.addSql(`drop table if exists \`past_case_remedy\`;`);
    this.addSql(`drop table if exists \`past_case_review\`;`);
    this.addSql(`drop table if exists \`past_case_step\`;`);
    this.addSql(`drop table if exists \`past_case_suspension\`;`);
    this.addSql(`drop table if exists \`past_certificate_status\`;`);
    this.addSql(`drop table if exists \`past_committee_membership\`;`);
    this.addSql(`drop table if exists \`past_delegated_power\`;`);
    this.addSql(`drop table if exists \`past_discretion_benchmark\`;`);
    this.addSql(`drop table if exists \`past_duty_statement\`;`);
    this.addSql(`drop table if exists \`past_enforcement_body_founding\`;`);
    this.addSql(`drop table if exists \`past_enforcement_case\`;`);
    this.addSql(`drop table if exists \`past_enforcement_certificate\`;`);
    this.addSql(`drop table if exists \`past_enforcement_disclosure\`;`);
    this.addSql(`drop table if exists \`past_fault_accountability\`;`);
    this.addSql(`drop table if exists \`past_file_review\`;`);
    this.addSql(`drop table if exists \`past_file_review_sample\`;`);
    this.addSql(`drop table if exists \`past_officer_leave\`;`);
    this.addSql(`drop table if exists \`past_penalty_decision\`;`);
    this.addSql(`drop table if exists \`past_post_responsibility\`;`);
    this.addSql(`drop table if exists \`past_stationed_unit\`;`);
    this.addSql(`drop table if exists \`past_training_plan_item\`;`);
    this.addSql(`drop table if exists \`past_whistle\`;`);
    this.addSql(`drop table if exists \`past_whistle_task\`;`);
    this.addSql(`drop table if exists \`past_wrong_case\`;`);

    this.addSql(`drop index \`entry_institution_publishedOn_ix\`;`);
    this.addSql(`drop index \`entry_institution_reviewBy_ix\`;`);
    this.addSql(`drop index \`entry_institution_occurred_ix\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`subject\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`edition\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`replaces\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`document\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`basis\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`adoptedBy\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`publishedOn\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`publishedAt\`;`);
    this.addSql(`alter table \`entry_institution\` drop column \`reviewBy\`;`);
    this.addSql(`create index \`entry_institution_occurred_ix\` on \`entry_institution\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_joint_enforcement_occurred_ix\`;`);
    this.addSql(`alter table \`entry_joint_enforcement\` drop column \`whistle\`;`);
    this.addSql(`create index \`entry_joint_enforcement_occurred_ix\` on \`entry_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_patrol_occurred_ix\`;`);
    this.addSql(`alter table \`entry_patrol\` drop column \`finding\`;`);
    this.addSql(`alter table \`entry_patrol\` drop column \`case\`;`);
    this.addSql(`create index \`entry_patrol_occurred_ix\` on \`entry_patrol\` (\`township\`, \`occurred\`, \`team\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_team_membership_occurred_ix\`;`);
    this.addSql(`alter table \`entry_team_membership\` drop column \`heldAs\`;`);
    this.addSql(`create index \`entry_team_membership_occurred_ix\` on \`entry_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`certified\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_attendance_occurred_ix\`;`);
    this.addSql(`drop index \`entry_training_attendance_person_occurred_ix\`;`);
    this.addSql(`create index \`entry_training_attendance_person_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_course_planItem_ix\`;`);
    this.addSql(`drop index \`entry_training_course_occurred_ix\`;`);
    this.addSql(`alter table \`entry_training_course\` drop column \`planItem\`;`);
    this.addSql(`create index \`entry_training_course_occurred_ix\` on \`entry_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`, \`recorded\`);`);

    this.addSql(`drop index \`past_institution_publishedOn_ix\`;`);
    this.addSql(`drop index \`past_institution_reviewBy_ix\`;`);
    this.addSql(`drop index \`past_institution_occurred_ix\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`subject\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`edition\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`replaces\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`document\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`basis\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`adoptedBy\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`publishedOn\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`publishedAt\`;`);
    this.addSql(`alter table \`past_institution\` drop column \`reviewBy\`;`);
    this.addSql(`create index \`past_institution_occurred_ix\` on \`past_institution\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_joint_enforcement_occurred_ix\`;`);
    this.addSql(`alter table \`past_joint_enforcement\` drop column \`whistle\`;`);
    this.addSql(`create index \`past_joint_enforcement_occurred_ix\` on \`past_joint_enforcement\` (\`township\`, \`occurred\`, \`leadUnit\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_patrol_occurred_ix\`;`);
    this.addSql(`alter table \`past_patrol\` drop column \`finding\`;`);
    this.addSql(`alter table \`past_patrol\` drop column \`case\`;`);
    this.addSql(`create index \`past_patrol_occurred_ix\` on \`past_patrol\` (\`township\`, \`occurred\`, \`team\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_team_membership_occurred_ix\`;`);
    this.addSql(`alter table \`past_team_membership\` drop column \`heldAs\`;`);
    this.addSql(`create index \`past_team_membership_occurred_ix\` on \`past_team_membership\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`unit\`, \`certified\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_training_attendance_occurred_ix\`;`);
    this.addSql(`drop index \`past_training_attendance_person_occurred_ix\`;`);
    this.addSql(`create index \`past_training_attendance_person_occurred_ix\` on \`past_training_attendance\` (\`township\`, \`person\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_training_course_planItem_ix\`;`);
    this.addSql(`drop index \`past_training_course_occurred_ix\`;`);
    this.addSql(`alter table \`past_training_course\` drop column \`planItem\`;`);
    this.addSql(`create index \`past_training_course_occurred_ix\` on \`past_training_course\` (\`township\`, \`occurred\`, \`audience\`, \`held\`, \`creditHours\`, \`recorded\`, \`superseded\`);`);
  }

}
