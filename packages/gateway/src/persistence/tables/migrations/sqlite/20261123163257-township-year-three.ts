import { Migration } from '@mikro-orm/migrations';

export class Migration20261123163257_township_year_three extends Migration {

  override name = 'Migration20261123163257_township_year_three';

  override up(): void | Promise<void> {
    this.addSql(`create table \`entry_circular\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`about\` text not null, \`issuer\` text not null, \`assessment\` text null, \`title\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_circular_occurred_ix\` on \`entry_circular\` (\`township\`, \`occurred\`, \`about\`, \`issuer\`, \`assessment\`, \`recorded\`);`);

    this.addSql(`create table \`entry_counsel_service\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`appointment\` text not null, \`division\` text not null, \`form\` text not null, \`minutes\` integer not null, \`people\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_counsel_service_occurred_ix\` on \`entry_counsel_service\` (\`township\`, \`occurred\`, \`minutes\`, \`form\`, \`people\`, \`recorded\`);`);
    this.addSql(`create index \`entry_counsel_service_division_ix\` on \`entry_counsel_service\` (\`township\`, \`division\`, \`occurred\`, \`form\`, \`recorded\`);`);
    this.addSql(`create index \`entry_counsel_service_division_occurred_ix\` on \`entry_counsel_service\` (\`township\`, \`division\`, \`occurred\`, \`minutes\`, \`form\`, \`recorded\`);`);

    this.addSql(`create table \`entry_dispute\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reported\` text not null, \`source\` text not null, \`division\` text not null, \`grid\` text null, \`event\` text null, \`category\` text not null, \`involved\` integer not null, \`risk\` text not null, \`responsible\` text not null, \`due\` text null, \`party\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_dispute_reported_ix\` on \`entry_dispute\` (\`township\`, \`reported\`, \`category\`, \`recorded\`);`);
    this.addSql(`create index \`entry_dispute_division_reported_ix\` on \`entry_dispute\` (\`township\`, \`division\`, \`reported\`, \`recorded\`);`);

    this.addSql(`create table \`entry_dispute_party\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`person\` text not null, \`side\` text not null, \`type\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_dispute_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`step\` text not null, \`committee\` text null, \`mediator\` text null, \`signed\` integer null, \`sealed\` integer null, \`until\` text null, \`amount\` integer null, \`to\` text null, \`satisfaction\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_dispute_step_occurred_ix\` on \`entry_dispute_step\` (\`township\`, \`occurred\`, \`step\`, \`recorded\`);`);

    this.addSql(`create table \`entry_event_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`event\` text not null, \`step\` text not null, \`unit\` text null, \`into\` text null, \`whistle\` text null, \`to\` text null, \`until\` text null, \`approver\` text null, \`handler\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_event_step_occurred_ix\` on \`entry_event_step\` (\`township\`, \`occurred\`, \`step\`, \`event\`, \`recorded\`);`);

    this.addSql(`create table \`entry_grid\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`type\` text not null, \`division\` text not null, \`households\` integer null, \`residents\` integer null, \`successor\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_grid_occurred_ix\` on \`entry_grid\` (\`township\`, \`occurred\`, \`closed\`, \`type\`, \`households\`, \`residents\`, \`recorded\`);`);
    this.addSql(`create index \`entry_grid_division_occurred_ix\` on \`entry_grid\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`create table \`entry_grid_cover\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`grid\` text not null, \`member\` text not null, \`because\` text not null, \`approver\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_grid_member_leave\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`member\` text not null, \`ground\` text not null, \`approver\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_handbook_check\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`result\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_handbook_check_member_occurred_ix\` on \`entry_handbook_check\` (\`township\`, \`member\`, \`occurred\`, \`result\`, \`recorded\`);`);

    this.addSql(`create table \`entry_leader_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`petition\` text null, \`dispute\` text null, \`leader\` text not null, \`post\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_leader_case_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`charge\` text not null, \`step\` text not null, \`approver\` text null, \`until\` text null, \`meeting\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_leader_case_step_occurred_ix\` on \`entry_leader_case_step\` (\`township\`, \`occurred\`, \`step\`, \`recorded\`);`);

    this.addSql(`create table \`entry_legal_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`service\` text not null, \`channel\` text not null, \`division\` text null, \`client\` text not null, \`counsel\` text null, \`decidedOn\` text null, \`assignedOn\` text null, \`result\` text null, \`satisfaction\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_legal_service_case_occurred_ix\` on \`entry_legal_service_case\` (\`township\`, \`occurred\`, \`service\`, \`recorded\`);`);
    this.addSql(`create index \`entry_legal_service_case_closed_ix\` on \`entry_legal_service_case\` (\`township\`, \`closed\`, \`satisfaction\`, \`recorded\`);`);
    this.addSql(`create index \`entry_legal_service_case_division_occurred_ix\` on \`entry_legal_service_case\` (\`township\`, \`division\`, \`occurred\`, \`recorded\`);`);

    this.addSql(`create table \`entry_mediation_committee\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`level\` text not null, \`division\` text null, \`members\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_mediation_committee_division_ix\` on \`entry_mediation_committee\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`create table \`entry_mediator_appointment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`committee\` text not null, \`person\` text not null, \`place\` text not null, \`fullTime\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_mediator_appointment_occurred_ix\` on \`entry_mediator_appointment\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`recorded\`);`);

    this.addSql(`create table \`entry_member_replacement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`assignment\` text not null, \`member\` text not null, \`successor\` text null, \`cause\` text not null, \`trigger\` text null, \`reason\` text null, \`approver\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_member_replacement_occurred_ix\` on \`entry_member_replacement\` (\`township\`, \`occurred\`, \`cause\`, \`member\`, \`recorded\`);`);

    this.addSql(`create table \`entry_petition\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`form\` text not null, \`intake\` text not null, \`petitionKind\` text not null, \`route\` text null, \`division\` text null, \`people\` integer not null, \`representatives\` integer null, \`unreachable\` integer null, \`accused\` text null, \`repeatOf\` text null, \`event\` text null, \`petitioner\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_petition_occurred_ix\` on \`entry_petition\` (\`township\`, \`occurred\`, \`petitionKind\`, \`form\`, \`people\`, \`repeatOf\`, \`recorded\`);`);

    this.addSql(`create table \`entry_petition_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`petition\` text not null, \`step\` text not null, \`unit\` text null, \`route\` text null, \`outcome\` text null, \`until\` text null, \`approver\` text null, \`toldOn\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_petition_step_occurred_ix\` on \`entry_petition_step\` (\`township\`, \`occurred\`, \`step\`, \`outcome\`, \`recorded\`);`);

    this.addSql(`create table \`entry_problem\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`source\` text not null, \`reportYear\` integer null, \`number\` integer null, \`title\` text not null, \`cause\` text null, \`owner\` text not null, \`returnOf\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_problem_occurred_ix\` on \`entry_problem\` (\`township\`, \`occurred\`, \`cause\`, \`returnOf\`, \`recorded\`);`);

    this.addSql(`create table \`entry_problem_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`problem\` text not null, \`step\` text not null, \`measure\` text null, \`until\` text null, \`percent\` integer null, \`by\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`item\` text not null, \`applicant\` text not null, \`channel\` text not null, \`due\` text not null, \`result\` text null, \`evaluation\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_service_case_occurred_ix\` on \`entry_service_case\` (\`township\`, \`occurred\`, \`applicant\`, \`channel\`, \`recorded\`);`);
    this.addSql(`create index \`entry_service_case_closed_ix\` on \`entry_service_case\` (\`township\`, \`closed\`, \`evaluation\`, \`recorded\`);`);
    this.addSql(`create index \`entry_service_case_due_ix\` on \`entry_service_case\` (\`township\`, \`due\`, \`closed\`, \`recorded\`);`);

    this.addSql(`create table \`entry_service_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`field\` text not null, \`applicant\` text not null, \`promisedDays\` integer not null, \`statutoryDays\` integer null, \`oneWindow\` integer not null, \`oneNetwork\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_service_item_occurred_ix\` on \`entry_service_item\` (\`township\`, \`occurred\`, \`closed\`, \`oneWindow\`, \`oneNetwork\`, \`statutoryDays\`, \`promisedDays\`, \`recorded\`);`);

    this.addSql(`create table \`entry_subsidy_payment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`month\` text not null, \`payment\` text not null, \`amount\` integer not null, \`statement\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);
    this.addSql(`create index \`entry_subsidy_payment_occurred_ix\` on \`entry_subsidy_payment\` (\`township\`, \`occurred\`, \`payment\`, \`amount\`, \`member\`, \`recorded\`);`);
    this.addSql(`create index \`entry_subsidy_payment_member_occurred_ix\` on \`entry_subsidy_payment\` (\`township\`, \`member\`, \`occurred\`, \`payment\`, \`amount\`, \`recorded\`);`);

    this.addSql(`create table \`past_circular\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`about\` text not null, \`issuer\` text not null, \`assessment\` text null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_circular_occurred_ix\` on \`past_circular\` (\`township\`, \`occurred\`, \`about\`, \`issuer\`, \`assessment\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_counsel_service\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`appointment\` text not null, \`division\` text not null, \`form\` text not null, \`minutes\` integer not null, \`people\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_counsel_service_occurred_ix\` on \`past_counsel_service\` (\`township\`, \`occurred\`, \`minutes\`, \`form\`, \`people\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_counsel_service_division_ix\` on \`past_counsel_service\` (\`township\`, \`division\`, \`occurred\`, \`form\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_counsel_service_division_occurred_ix\` on \`past_counsel_service\` (\`township\`, \`division\`, \`occurred\`, \`minutes\`, \`form\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_dispute\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reported\` text not null, \`source\` text not null, \`division\` text not null, \`grid\` text null, \`event\` text null, \`category\` text not null, \`involved\` integer not null, \`risk\` text not null, \`responsible\` text not null, \`due\` text null, \`party\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_dispute_reported_ix\` on \`past_dispute\` (\`township\`, \`reported\`, \`category\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_dispute_division_reported_ix\` on \`past_dispute\` (\`township\`, \`division\`, \`reported\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_dispute_party\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`person\` text not null, \`side\` text not null, \`type\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_dispute_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`step\` text not null, \`committee\` text null, \`mediator\` text null, \`signed\` integer null, \`sealed\` integer null, \`until\` text null, \`amount\` integer null, \`to\` text null, \`satisfaction\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_dispute_step_occurred_ix\` on \`past_dispute_step\` (\`township\`, \`occurred\`, \`step\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_event_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`event\` text not null, \`step\` text not null, \`unit\` text null, \`into\` text null, \`whistle\` text null, \`to\` text null, \`until\` text null, \`approver\` text null, \`handler\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_event_step_occurred_ix\` on \`past_event_step\` (\`township\`, \`occurred\`, \`step\`, \`event\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_grid\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`type\` text not null, \`division\` text not null, \`households\` integer null, \`residents\` integer null, \`successor\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_grid_occurred_ix\` on \`past_grid\` (\`township\`, \`occurred\`, \`closed\`, \`type\`, \`households\`, \`residents\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_grid_division_occurred_ix\` on \`past_grid\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_grid_cover\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`grid\` text not null, \`member\` text not null, \`because\` text not null, \`approver\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_grid_member_leave\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`member\` text not null, \`ground\` text not null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_handbook_check\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`result\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_handbook_check_member_occurred_ix\` on \`past_handbook_check\` (\`township\`, \`member\`, \`occurred\`, \`result\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_leader_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`petition\` text null, \`dispute\` text null, \`leader\` text not null, \`post\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_leader_case_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`charge\` text not null, \`step\` text not null, \`approver\` text null, \`until\` text null, \`meeting\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_leader_case_step_occurred_ix\` on \`past_leader_case_step\` (\`township\`, \`occurred\`, \`step\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_legal_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`service\` text not null, \`channel\` text not null, \`division\` text null, \`client\` text not null, \`counsel\` text null, \`decidedOn\` text null, \`assignedOn\` text null, \`result\` text null, \`satisfaction\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_legal_service_case_occurred_ix\` on \`past_legal_service_case\` (\`township\`, \`occurred\`, \`service\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_legal_service_case_closed_ix\` on \`past_legal_service_case\` (\`township\`, \`closed\`, \`satisfaction\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_legal_service_case_division_occurred_ix\` on \`past_legal_service_case\` (\`township\`, \`division\`, \`occurred\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_mediation_committee\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`level\` text not null, \`division\` text null, \`members\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_mediation_committee_division_ix\` on \`past_mediation_committee\` (\`township\`, \`division\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_mediator_appointment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`committee\` text not null, \`person\` text not null, \`place\` text not null, \`fullTime\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_mediator_appointment_occurred_ix\` on \`past_mediator_appointment\` (\`township\`, \`occurred\`, \`closed\`, \`person\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_member_replacement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`assignment\` text not null, \`member\` text not null, \`successor\` text null, \`cause\` text not null, \`trigger\` text null, \`reason\` text null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_member_replacement_occurred_ix\` on \`past_member_replacement\` (\`township\`, \`occurred\`, \`cause\`, \`member\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_petition\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`form\` text not null, \`intake\` text not null, \`petitionKind\` text not null, \`route\` text null, \`division\` text null, \`people\` integer not null, \`representatives\` integer null, \`unreachable\` integer null, \`accused\` text null, \`repeatOf\` text null, \`event\` text null, \`petitioner\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_petition_occurred_ix\` on \`past_petition\` (\`township\`, \`occurred\`, \`petitionKind\`, \`form\`, \`people\`, \`repeatOf\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_petition_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`petition\` text not null, \`step\` text not null, \`unit\` text null, \`route\` text null, \`outcome\` text null, \`until\` text null, \`approver\` text null, \`toldOn\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_petition_step_occurred_ix\` on \`past_petition_step\` (\`township\`, \`occurred\`, \`step\`, \`outcome\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_problem\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`source\` text not null, \`reportYear\` integer null, \`number\` integer null, \`title\` text not null, \`cause\` text null, \`owner\` text not null, \`returnOf\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_problem_occurred_ix\` on \`past_problem\` (\`township\`, \`occurred\`, \`cause\`, \`returnOf\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_problem_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`problem\` text not null, \`step\` text not null, \`measure\` text null, \`until\` text null, \`percent\` integer null, \`by\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`item\` text not null, \`applicant\` text not null, \`channel\` text not null, \`due\` text not null, \`result\` text null, \`evaluation\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_service_case_occurred_ix\` on \`past_service_case\` (\`township\`, \`occurred\`, \`applicant\`, \`channel\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_service_case_closed_ix\` on \`past_service_case\` (\`township\`, \`closed\`, \`evaluation\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_service_case_due_ix\` on \`past_service_case\` (\`township\`, \`due\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_service_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`field\` text not null, \`applicant\` text not null, \`promisedDays\` integer not null, \`statutoryDays\` integer null, \`oneWindow\` integer not null, \`oneNetwork\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_service_item_occurred_ix\` on \`past_service_item\` (\`township\`, \`occurred\`, \`closed\`, \`oneWindow\`, \`oneNetwork\`, \`statutoryDays\`, \`promisedDays\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`create table \`past_subsidy_payment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`month\` text not null, \`payment\` text not null, \`amount\` integer not null, \`statement\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);
    this.addSql(`create index \`past_subsidy_payment_occurred_ix\` on \`past_subsidy_payment\` (\`township\`, \`occurred\`, \`payment\`, \`amount\`, \`member\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_subsidy_payment_member_occurred_ix\` on \`past_subsidy_payment\` (\`township\`, \`member\`, \`occurred\`, \`payment\`, \`amount\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`entry_event_due_ix\`;`);
    this.addSql(`drop index \`entry_event_reported_ix\`;`);
    this.addSql(`drop index \`entry_event_reporter_due_ix\`;`);
    this.addSql(`drop index \`entry_event_reporter_reported_ix\`;`);
    this.addSql(`alter table \`entry_event\` add column \`grid\` text null;`);
    this.addSql(`alter table \`entry_event\` add column \`selfHandled\` integer null;`);
    this.addSql(`alter table \`entry_event\` add column \`duplicateOf\` text null;`);
    this.addSql(`create index \`entry_event_division_reported_ix\` on \`entry_event\` (\`township\`, \`division\`, \`reported\`, \`valid\`, \`duplicateOf\`, \`category\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_due_ix\` on \`entry_event\` (\`township\`, \`due\`, \`duplicateOf\`, \`closed\`, \`category\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reported_ix\` on \`entry_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`, \`duplicateOf\`, \`closed\`, \`selfHandled\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reporter_due_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`duplicateOf\`, \`closed\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reporter_reported_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`duplicateOf\`, \`valid\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_grid_assignment_closed_ix\`;`);
    this.addSql(`alter table \`entry_grid_assignment\` add column \`post\` text null;`);
    this.addSql(`create index \`entry_grid_assignment_occurred_ix\` on \`entry_grid_assignment\` (\`township\`, \`occurred\`, \`recorded\`);`);
    this.addSql(`create index \`entry_grid_assignment_closed_ix\` on \`entry_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`, \`endReason\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_report_registration_occurred_ix\`;`);
    this.addSql(`alter table \`entry_report_registration\` add column \`document\` text null;`);
    this.addSql(`alter table \`entry_report_registration\` add column \`copied\` integer null;`);
    this.addSql(`alter table \`entry_report_registration\` add column \`medium\` text null;`);
    this.addSql(`create index \`entry_report_registration_occurred_ix\` on \`entry_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`, \`copied\`, \`medium\`, \`coversBothLeaders\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_attendance_occurred_ix\`;`);
    this.addSql(`create index \`entry_training_attendance_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`person\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_village_occurred_ix\`;`);
    this.addSql(`create index \`entry_village_occurred_ix\` on \`entry_village\` (\`township\`, \`occurred\`, \`closed\`, \`residents\`, \`recorded\`);`);

    this.addSql(`drop index \`past_event_due_ix\`;`);
    this.addSql(`drop index \`past_event_reported_ix\`;`);
    this.addSql(`drop index \`past_event_reporter_due_ix\`;`);
    this.addSql(`drop index \`past_event_reporter_reported_ix\`;`);
    this.addSql(`alter table \`past_event\` add column \`grid\` text null;`);
    this.addSql(`alter table \`past_event\` add column \`selfHandled\` integer null;`);
    this.addSql(`alter table \`past_event\` add column \`duplicateOf\` text null;`);
    this.addSql(`create index \`past_event_division_reported_ix\` on \`past_event\` (\`township\`, \`division\`, \`reported\`, \`valid\`, \`duplicateOf\`, \`category\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_due_ix\` on \`past_event\` (\`township\`, \`due\`, \`duplicateOf\`, \`closed\`, \`category\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reported_ix\` on \`past_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`, \`duplicateOf\`, \`closed\`, \`selfHandled\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reporter_due_ix\` on \`past_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`duplicateOf\`, \`closed\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reporter_reported_ix\` on \`past_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`duplicateOf\`, \`valid\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_grid_assignment_closed_ix\`;`);
    this.addSql(`alter table \`past_grid_assignment\` add column \`post\` text null;`);
    this.addSql(`create index \`past_grid_assignment_occurred_ix\` on \`past_grid_assignment\` (\`township\`, \`occurred\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_grid_assignment_closed_ix\` on \`past_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`, \`endReason\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_report_registration_occurred_ix\`;`);
    this.addSql(`alter table \`past_report_registration\` add column \`document\` text null;`);
    this.addSql(`alter table \`past_report_registration\` add column \`copied\` integer null;`);
    this.addSql(`alter table \`past_report_registration\` add column \`medium\` text null;`);
    this.addSql(`create index \`past_report_registration_occurred_ix\` on \`past_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`, \`copied\`, \`medium\`, \`coversBothLeaders\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_training_attendance_occurred_ix\`;`);
    this.addSql(`create index \`past_training_attendance_occurred_ix\` on \`past_training_attendance\` (\`township\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`person\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_village_occurred_ix\`;`);
    this.addSql(`create index \`past_village_occurred_ix\` on \`past_village\` (\`township\`, \`occurred\`, \`closed\`, \`residents\`, \`recorded\`, \`superseded\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`entry_circular\`;`);
    this.addSql(`drop table if exists \`entry_counsel_service\`;`);
    this.addSql(`drop table if exists \`entry_dispute\`;`);
    this.addSql(`drop table if exists \`entry_dispute_party\`;`);
    this.addSql(`drop table if exists \`entry_dispute_step\`;`);
    this.addSql(`drop table if exists \`entry_event_step\`;`);
    this.addSql(`drop table if exists \`entry_grid\`;`);
    this.addSql(`drop table if exists \`entry_grid_cover\`;`);
    this.addSql(`drop table if exists \`entry_grid_member_leave\`;`);
    this.addSql(`drop table if exists \`entry_handbook_check\`;`);
    this.addSql(`drop table if exists \`entry_leader_case\`;`);
    this.addSql(`drop table if exists \`entry_leader_case_step\`;`);
    this.addSql(`drop table if exists \`entry_legal_service_case\`;`);
    this.addSql(`drop table if exists \`entry_mediation_committee\`;`);
    this.addSql(`drop table if exists \`entry_mediator_appointment\`;`);
    this.addSql(`drop table if exists \`entry_member_replacement\`;`);
    this.addSql(`drop table if exists \`entry_petition\`;`);
    this.addSql(`drop table if exists \`entry_petition_step\`;`);
    this.addSql(`drop table if exists \`entry_problem\`;`);
    this.addSql(`drop table if exists \`entry_problem_step\`;`);
    this.addSql(`drop table if exists \`entry_service_case\`;`);
    this.addSql(`drop table if exists \`entry_service_item\`;`);
    this.addSql(`drop table if exists \`entry_subsidy_payment\`;`);
    this.addSql(`drop table if exists \`past_circular\`;`);
    this.addSql(`drop table if exists \`past_counsel_service\`;`);
    this.addSql(`drop table if exists \`past_dispute\`;`);
    this.addSql(`drop table if exists \`past_dispute_party\`;`);
    this.addSql(`drop table if exists \`past_dispute_step\`;`);
    this.addSql(`drop table if exists \`past_event_step\`;`);
    this.addSql(`drop table if exists \`past_grid\`;`);
    this.addSql(`drop table if exists \`past_grid_cover\`;`);
    this.addSql(`drop table if exists \`past_grid_member_leave\`;`);
    this.addSql(`drop table if exists \`past_handbook_check\`;`);
    this.addSql(`drop table if exists \`past_leader_case\`;`);
    this.addSql(`drop table if exists \`past_leader_case_step\`;`);
    this.addSql(`drop table if exists \`past_legal_service_case\`;`);
    this.addSql(`drop table if exists \`past_mediation_committee\`;`);
    this.addSql(`drop table if exists \`past_mediator_appointment\`;`);
    this.addSql(`drop table if exists \`past_member_replacement\`;`);
    this.addSql(`drop table if exists \`past_petition\`;`);
    this.addSql(`drop table if exists \`past_petition_step\`;`);
    this.addSql(`drop table if exists \`past_problem\`;`);
    this.addSql(`drop table if exists \`past_problem_step\`;`);
    this.addSql(`drop table if exists \`past_service_case\`;`);
    this.addSql(`drop table if exists \`past_service_item\`;`);
    this.addSql(`drop table if exists \`past_subsidy_payment\`;`);

    this.addSql(`drop index \`entry_event_division_reported_ix\`;`);
    this.addSql(`drop index \`entry_event_reported_ix\`;`);
    this.addSql(`drop index \`entry_event_due_ix\`;`);
    this.addSql(`drop index \`entry_event_reporter_reported_ix\`;`);
    this.addSql(`drop index \`entry_event_reporter_due_ix\`;`);
    this.addSql(`alter table \`entry_event\` drop column \`grid\`;`);
    this.addSql(`alter table \`entry_event\` drop column \`selfHandled\`;`);
    this.addSql(`alter table \`entry_event\` drop column \`duplicateOf\`;`);
    this.addSql(`create index \`entry_event_reported_ix\` on \`entry_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_due_ix\` on \`entry_event\` (\`township\`, \`due\`, \`closed\`, \`category\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reporter_reported_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`valid\`, \`recorded\`);`);
    this.addSql(`create index \`entry_event_reporter_due_ix\` on \`entry_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`closed\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_grid_assignment_occurred_ix\`;`);
    this.addSql(`drop index \`entry_grid_assignment_closed_ix\`;`);
    this.addSql(`alter table \`entry_grid_assignment\` drop column \`post\`;`);
    this.addSql(`create index \`entry_grid_assignment_closed_ix\` on \`entry_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_report_registration_occurred_ix\`;`);
    this.addSql(`alter table \`entry_report_registration\` drop column \`document\`;`);
    this.addSql(`alter table \`entry_report_registration\` drop column \`copied\`;`);
    this.addSql(`alter table \`entry_report_registration\` drop column \`medium\`;`);
    this.addSql(`create index \`entry_report_registration_occurred_ix\` on \`entry_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_training_attendance_occurred_ix\`;`);
    this.addSql(`create index \`entry_training_attendance_occurred_ix\` on \`entry_training_attendance\` (\`township\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`);`);

    this.addSql(`drop index \`entry_village_occurred_ix\`;`);
    this.addSql(`create index \`entry_village_occurred_ix\` on \`entry_village\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`);`);

    this.addSql(`drop index \`past_event_division_reported_ix\`;`);
    this.addSql(`drop index \`past_event_reported_ix\`;`);
    this.addSql(`drop index \`past_event_due_ix\`;`);
    this.addSql(`drop index \`past_event_reporter_reported_ix\`;`);
    this.addSql(`drop index \`past_event_reporter_due_ix\`;`);
    this.addSql(`alter table \`past_event\` drop column \`grid\`;`);
    this.addSql(`alter table \`past_event\` drop column \`selfHandled\`;`);
    this.addSql(`alter table \`past_event\` drop column \`duplicateOf\`;`);
    this.addSql(`create index \`past_event_reported_ix\` on \`past_event\` (\`township\`, \`reported\`, \`category\`, \`handled\`, \`source\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_due_ix\` on \`past_event\` (\`township\`, \`due\`, \`closed\`, \`category\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reporter_reported_ix\` on \`past_event\` (\`township\`, \`reporter\`, \`reported\`, \`source\`, \`valid\`, \`recorded\`, \`superseded\`);`);
    this.addSql(`create index \`past_event_reporter_due_ix\` on \`past_event\` (\`township\`, \`reporter\`, \`due\`, \`source\`, \`closed\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_grid_assignment_occurred_ix\`;`);
    this.addSql(`drop index \`past_grid_assignment_closed_ix\`;`);
    this.addSql(`alter table \`past_grid_assignment\` drop column \`post\`;`);
    this.addSql(`create index \`past_grid_assignment_closed_ix\` on \`past_grid_assignment\` (\`township\`, \`closed\`, \`replaced\`, \`member\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_report_registration_occurred_ix\`;`);
    this.addSql(`alter table \`past_report_registration\` drop column \`document\`;`);
    this.addSql(`alter table \`past_report_registration\` drop column \`copied\`;`);
    this.addSql(`alter table \`past_report_registration\` drop column \`medium\`;`);
    this.addSql(`create index \`past_report_registration_occurred_ix\` on \`past_report_registration\` (\`township\`, \`occurred\`, \`submissionDue\`, \`publishedOn\`, \`publicationDue\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_training_attendance_occurred_ix\`;`);
    this.addSql(`create index \`past_training_attendance_occurred_ix\` on \`past_training_attendance\` (\`township\`, \`occurred\`, \`audience\`, \`status\`, \`creditHours\`, \`recorded\`, \`superseded\`);`);

    this.addSql(`drop index \`past_village_occurred_ix\`;`);
    this.addSql(`create index \`past_village_occurred_ix\` on \`past_village\` (\`township\`, \`occurred\`, \`closed\`, \`recorded\`, \`superseded\`);`);
  }

}
