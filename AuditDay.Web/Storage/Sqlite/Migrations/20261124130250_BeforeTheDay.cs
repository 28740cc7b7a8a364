using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BeforeTheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Mails_WrittenAt",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "At",
                table: "ReportSections");

            migrationBuilder.DropColumn(
                name: "By",
                table: "ReportSections");

            migrationBuilder.DropColumn(
                name: "Text",
                table: "ReportSections");

            migrationBuilder.AddColumn<Guid>(
                name: "Audit",
                table: "TextAnchors",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "Case",
                table: "TextAnchors",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<bool>(
                name: "IsRemoved",
                table: "TextAnchors",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KeyQuestion",
                table: "TextAnchors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Calendar",
                table: "Mails",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "NextTryAt",
                table: "Mails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Problem",
                table: "Mails",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Mails",
                type: "TEXT",
                nullable: false,
                defaultValue: "Waiting");

            migrationBuilder.AddColumn<int>(
                name: "Tries",
                table: "Mails",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Edition",
                table: "DraftAnswers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Rows",
                table: "DraftAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "FromPassage",
                table: "Cards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rows",
                table: "Answers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "Briefings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Where = table.Column<string>(type: "TEXT", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Taken = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PassageChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<Guid>(type: "TEXT", nullable: false),
                    Passage = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    IsUndone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PassageChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_State_WrittenAt",
                table: "Mails",
                columns: new[] { "State", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cards_FromPassage",
                table: "Cards",
                column: "FromPassage");

            migrationBuilder.CreateIndex(
                name: "IX_Briefings_Audit",
                table: "Briefings",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_PassageChanges_Passage",
                table: "PassageChanges",
                column: "Passage");

            migrationBuilder.CreateIndex(
                name: "IX_PassageChanges_Text_By",
                table: "PassageChanges",
                columns: new[] { "Text", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Return_DueOn_Rung_Member",
                table: "Reminders",
                columns: new[] { "Return", "DueOn", "Rung", "Member" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Briefings");

            migrationBuilder.DropTable(
                name: "PassageChanges");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Mails_State_WrittenAt",
                table: "Mails");

            migrationBuilder.DropIndex(
                name: "IX_Cards_FromPassage",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "Audit",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "Case",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "IsRemoved",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "KeyQuestion",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "Calendar",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "NextTryAt",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "Problem",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "Tries",
                table: "Mails");

            migrationBuilder.DropColumn(
                name: "Edition",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "Rows",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "FromPassage",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "Rows",
                table: "Answers");

            migrationBuilder.AddColumn<DateTime>(
                name: "At",
                table: "ReportSections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "By",
                table: "ReportSections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "ReportSections",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_WrittenAt",
                table: "Mails",
                column: "WrittenAt");
        }
    }
}
