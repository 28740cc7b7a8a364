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

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "Returns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "TimeWriting",
                table: "Returns",
                type: "TEXT",
                nullable: false,
                defaultValue: new TimeSpan(0, 0, 0, 0, 0));

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                table: "Returns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Groups",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateTime>(
                name: "InvitedAt",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "JoinedAt",
                table: "Members",
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

            migrationBuilder.AddColumn<string>(
                name: "Attending",
                table: "Invitations",
                type: "TEXT",
                nullable: false,
                defaultValue: "Unknown");

            migrationBuilder.AddColumn<DateTime>(
                name: "At",
                table: "DraftAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "By",
                table: "DraftAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Edition",
                table: "DraftAnswers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "FromWord",
                table: "DraftAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rows",
                table: "DraftAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "NominatedBecause",
                table: "Cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "NominatedBy",
                table: "Cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "FromPassage",
                table: "Cards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReauditOf",
                table: "Audits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FromWord",
                table: "Answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rows",
                table: "Answers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "Agencies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Serves",
                table: "Agencies",
                type: "TEXT",
                nullable: false,
                defaultValue: "Children");

            migrationBuilder.CreateTable(
                name: "AnswerQueries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionKey = table.Column<string>(type: "TEXT", nullable: false),
                    Submission = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", nullable: false),
                    RepliedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerChanged = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerQueries", x => x.Id);
                });

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
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    AcknowledgedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WhatWasDone = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ExtensionRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Involvements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Involvements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NamedAuditors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamedAuditors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoConflicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoConflicts", x => x.Id);
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
                name: "PreparedNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Practitioner = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyQuestion = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparedNotes", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "ReturnPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: false),
                    Of = table.Column<Guid>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    IsAllOnOnePage = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnPlaces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SharedLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Practitioner = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyQuestion = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SharedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WordFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answers = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordFiles", x => x.Id);
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
                name: "IX_AnswerQueries_Audit",
                table: "AnswerQueries",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerQueries_Return",
                table: "AnswerQueries",
                column: "Return");

            migrationBuilder.CreateIndex(
                name: "IX_Briefings_Audit",
                table: "Briefings",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_Audit",
                table: "Concerns",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_Return",
                table: "Concerns",
                column: "Return");

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_Audit",
                table: "ExtensionRequests",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_Return",
                table: "ExtensionRequests",
                column: "Return");

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_Audit",
                table: "Involvements",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_Case_Agency",
                table: "Involvements",
                columns: new[] { "Case", "Agency" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NamedAuditors_Audit_Member",
                table: "NamedAuditors",
                columns: new[] { "Audit", "Member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoConflicts_Case_Member",
                table: "NoConflicts",
                columns: new[] { "Case", "Member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PassageChanges_Passage",
                table: "PassageChanges",
                column: "Passage");

            migrationBuilder.CreateIndex(
                name: "IX_PassageChanges_Text_By",
                table: "PassageChanges",
                columns: new[] { "Text", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_PreparedNotes_Case_Practitioner_KeyQuestion",
                table: "PreparedNotes",
                columns: new[] { "Case", "Practitioner", "KeyQuestion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Return_DueOn_Rung_Member",
                table: "Reminders",
                columns: new[] { "Return", "DueOn", "Rung", "Member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnPlaces_Return_Of",
                table: "ReturnPlaces",
                columns: new[] { "Return", "Of" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SharedLines_Case",
                table: "SharedLines",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_WordFiles_Return",
                table: "WordFiles",
                column: "Return");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerQueries");

            migrationBuilder.DropTable(
                name: "Briefings");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "ExtensionRequests");

            migrationBuilder.DropTable(
                name: "Involvements");

            migrationBuilder.DropTable(
                name: "NamedAuditors");

            migrationBuilder.DropTable(
                name: "NoConflicts");

            migrationBuilder.DropTable(
                name: "PassageChanges");

            migrationBuilder.DropTable(
                name: "PreparedNotes");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "ReturnPlaces");

            migrationBuilder.DropTable(
                name: "SharedLines");

            migrationBuilder.DropTable(
                name: "WordFiles");

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
                name: "ConfirmedAt",
                table: "Returns");

            migrationBuilder.DropColumn(
                name: "TimeWriting",
                table: "Returns");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "Returns");

            migrationBuilder.DropColumn(
                name: "Groups",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "InvitedAt",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "JoinedAt",
                table: "Members");

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
                name: "Attending",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "At",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "By",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "Edition",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "FromWord",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "Rows",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "NominatedBecause",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "NominatedBy",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FromPassage",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "ReauditOf",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "FromWord",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "Rows",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "Agencies");

            migrationBuilder.DropColumn(
                name: "Serves",
                table: "Agencies");

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
