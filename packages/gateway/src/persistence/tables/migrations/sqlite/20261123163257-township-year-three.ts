import { Migration } from '@mikro-orm/migrations';

export class Migration20261123163257_township_year_three extends Migration {

  override name = 'Migration20261123163257_township_year_three';

  override up(): void | Promise<void> {
    this.addSql(`create table \`entry_circular\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`about\` text not null, \`issuer\` text not null, \`assessment\` text null, \`title\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_counsel_service\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`appointment\` text not null, \`division\` text not null, \`form\` text not null, \`minutes\` integer not null, \`people\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_dispute\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reported\` text not null, \`source\` text not null, \`division\` text not null, \`grid\` text null, \`event\` text null, \`category\` text not null, \`involved\` integer not null, \`risk\` text not null, \`responsible\` text not null, \`due\` text null, \`party\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_dispute_party\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`person\` text not null, \`side\` text not null, \`type\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_dispute_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`step\` text not null, \`committee\` text null, \`mediator\` text null, \`signed\` integer null, \`sealed\` integer null, \`until\` text null, \`amount\` integer null, \`to\` text null, \`satisfaction\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_event_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`event\` text not null, \`step\` text not null, \`unit\` text null, \`into\` text null, \`whistle\` text null, \`to\` text null, \`until\` text null, \`approver\` text null, \`handler\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_grid\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`type\` text not null, \`division\` text not null, \`households\` integer null, \`residents\` integer null, \`successor\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_grid_cover\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`grid\` text not null, \`member\` text not null, \`because\` text not null, \`approver\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_grid_member_leave\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`member\` text not null, \`ground\` text not null, \`approver\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_handbook_check\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`result\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_leader_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`petition\` text null, \`dispute\` text null, \`leader\` text not null, \`post\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_leader_case_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`charge\` text not null, \`step\` text not null, \`approver\` text null, \`until\` text null, \`meeting\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_legal_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`service\` text not null, \`channel\` text not null, \`division\` text null, \`client\` text not null, \`counsel\` text null, \`decidedOn\` text null, \`result\` text null, \`satisfaction\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_mediation_committee\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`level\` text not null, \`division\` text null, \`members\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_mediator_appointment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`committee\` text not null, \`person\` text not null, \`place\` text not null, \`fullTime\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_member_replacement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`assignment\` text not null, \`member\` text not null, \`successor\` text null, \`cause\` text not null, \`trigger\` text null, \`reason\` text null, \`approver\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_petition\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`form\` text not null, \`intake\` text not null, \`petitionKind\` text not null, \`route\` text null, \`division\` text null, \`people\` integer not null, \`representatives\` integer null, \`event\` text null, \`petitioner\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_petition_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`petition\` text not null, \`step\` text not null, \`unit\` text null, \`route\` text null, \`outcome\` text null, \`until\` text null, \`approver\` text null, \`toldOn\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_problem\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`source\` text not null, \`reportYear\` integer null, \`number\` integer null, \`title\` text not null, \`cause\` text null, \`owner\` text not null, \`returnOf\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_problem_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`problem\` text not null, \`step\` text not null, \`measure\` text null, \`until\` text null, \`percent\` integer null, \`by\` text null, \`reason\` text null, \`document\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`item\` text not null, \`applicant\` text not null, \`channel\` text not null, \`due\` text not null, \`result\` text null, \`evaluation\` text null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_service_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`field\` text not null, \`applicant\` text not null, \`promisedDays\` integer not null, \`statutoryDays\` integer null, \`oneWindow\` integer not null, \`oneNetwork\` integer not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`entry_subsidy_payment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`month\` text not null, \`payment\` text not null, \`amount\` integer not null, \`statement\` text not null, \`version\` integer not null, primary key (\`township\`, \`year\`, \`key\`));`);

    this.addSql(`create table \`past_circular\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`about\` text not null, \`issuer\` text not null, \`assessment\` text null, \`title\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_counsel_service\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`appointment\` text not null, \`division\` text not null, \`form\` text not null, \`minutes\` integer not null, \`people\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_dispute\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`reported\` text not null, \`source\` text not null, \`division\` text not null, \`grid\` text null, \`event\` text null, \`category\` text not null, \`involved\` integer not null, \`risk\` text not null, \`responsible\` text not null, \`due\` text null, \`party\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_dispute_party\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`person\` text not null, \`side\` text not null, \`type\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_dispute_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`dispute\` text not null, \`step\` text not null, \`committee\` text null, \`mediator\` text null, \`signed\` integer null, \`sealed\` integer null, \`until\` text null, \`amount\` integer null, \`to\` text null, \`satisfaction\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_event_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`event\` text not null, \`step\` text not null, \`unit\` text null, \`into\` text null, \`whistle\` text null, \`to\` text null, \`until\` text null, \`approver\` text null, \`handler\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_grid\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`type\` text not null, \`division\` text not null, \`households\` integer null, \`residents\` integer null, \`successor\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_grid_cover\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`grid\` text not null, \`member\` text not null, \`because\` text not null, \`approver\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_grid_member_leave\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`member\` text not null, \`ground\` text not null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_handbook_check\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`result\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_leader_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`title\` text not null, \`petition\` text null, \`dispute\` text null, \`leader\` text not null, \`post\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_leader_case_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`charge\` text not null, \`step\` text not null, \`approver\` text null, \`until\` text null, \`meeting\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_legal_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`service\` text not null, \`channel\` text not null, \`division\` text null, \`client\` text not null, \`counsel\` text null, \`decidedOn\` text null, \`result\` text null, \`satisfaction\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_mediation_committee\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`level\` text not null, \`division\` text null, \`members\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_mediator_appointment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`committee\` text not null, \`person\` text not null, \`place\` text not null, \`fullTime\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_member_replacement\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`assignment\` text not null, \`member\` text not null, \`successor\` text null, \`cause\` text not null, \`trigger\` text null, \`reason\` text null, \`approver\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_petition\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`form\` text not null, \`intake\` text not null, \`petitionKind\` text not null, \`route\` text null, \`division\` text null, \`people\` integer not null, \`representatives\` integer null, \`event\` text null, \`petitioner\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_petition_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`petition\` text not null, \`step\` text not null, \`unit\` text null, \`route\` text null, \`outcome\` text null, \`until\` text null, \`approver\` text null, \`toldOn\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_problem\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`source\` text not null, \`reportYear\` integer null, \`number\` integer null, \`title\` text not null, \`cause\` text null, \`owner\` text not null, \`returnOf\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_problem_step\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`problem\` text not null, \`step\` text not null, \`measure\` text null, \`until\` text null, \`percent\` integer null, \`by\` text null, \`reason\` text null, \`document\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_service_case\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`item\` text not null, \`applicant\` text not null, \`channel\` text not null, \`due\` text not null, \`result\` text null, \`evaluation\` text null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_service_item\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`closed\` text null, \`name\` text not null, \`field\` text not null, \`applicant\` text not null, \`promisedDays\` integer not null, \`statutoryDays\` integer null, \`oneWindow\` integer not null, \`oneNetwork\` integer not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`create table \`past_subsidy_payment\` (\`township\` text not null, \`year\` integer not null, \`key\` text not null, \`version\` integer not null, \`id\` text not null, \`recorded\` text not null, \`synthetic\` integer not null, \`change\` text null, \`occurred\` text not null, \`member\` text not null, \`month\` text not null, \`payment\` text not null, \`amount\` integer not null, \`statement\` text not null, \`superseded\` text not null, primary key (\`township\`, \`year\`, \`key\`, \`version\`));`);

    this.addSql(`alter table \`entry_event\` add column \`grid\` text null;`);
    this.addSql(`alter table \`entry_event\` add column \`selfHandled\` integer null;`);
    this.addSql(`alter table \`entry_event\` add column \`duplicateOf\` text null;`);

    this.addSql(`alter table \`entry_grid_assignment\` add column \`post\` text null;`);

    this.addSql(`alter table \`entry_report_registration\` add column \`document\` text null;`);
    this.addSql(`alter table \`entry_report_registration\` add column \`copied\` integer null;`);
    this.addSql(`alter table \`entry_report_registration\` add column \`medium\` text null;`);

    this.addSql(`alter table \`past_event\` add column \`grid\` text null;`);
    this.addSql(`alter table \`past_event\` add column \`selfHandled\` integer null;`);
    this.addSql(`alter table \`past_event\` add column \`duplicateOf\` text null;`);

    this.addSql(`alter table \`past_grid_assignment\` add column \`post\` text null;`);

    this.addSql(`alter table \`past_report_registration\` add column \`document\` text null;`);
    this.addSql(`alter table \`past_report_registration\` add column \`copied\` integer null;`);
    this.addSql(`alter table \`past_report_registration\` add column \`medium\` text null;`);
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

    this.addSql(`alter table \`entry_event\` drop column \`grid\`;`);
    this.addSql(`alter table \`entry_event\` drop column \`selfHandled\`;`);
    this.addSql(`alter table \`entry_event\` drop column \`duplicateOf\`;`);

    this.addSql(`alter table \`entry_grid_assignment\` drop column \`post\`;`);

    this.addSql(`alter table \`entry_report_registration\` drop column \`document\`;`);
    this.addSql(`alter table \`entry_report_registration\` drop column \`copied\`;`);
    this.addSql(`alter table \`entry_report_registration\` drop column \`medium\`;`);

    this.addSql(`alter table \`past_event\` drop column \`grid\`;`);
    this.addSql(`alter table \`past_event\` drop column \`selfHandled\`;`);
    this.addSql(`alter table \`past_event\` drop column \`duplicateOf\`;`);

    this.addSql(`alter table \`past_grid_assignment\` drop column \`post\`;`);

    this.addSql(`alter table \`past_report_registration\` drop column \`document\`;`);
    this.addSql(`alter table \`past_report_registration\` drop column \`copied\`;`);
    this.addSql(`alter table \`past_report_registration\` drop column \`medium\`;`);
  }

}
