using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "Recommendations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedInto",
                table: "PracticeThemes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "Findings",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<bool>(
                name: "IsContribution",
                table: "Cards",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsVeiled",
                table: "Cards",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "SignedBy",
                table: "Cards",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "AgendaShifts",
                table: "Audits",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<bool>(
                name: "NeedsChecking",
                table: "Annotations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Opinion",
                table: "Annotations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpinionWhy",
                table: "Annotations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AccountPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AccountPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<Guid>(type: "TEXT", nullable: false),
                    Voter = table.Column<Guid>(type: "TEXT", nullable: false),
                    Votes = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BoardSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    HidesContributions = table.Column<bool>(type: "INTEGER", nullable: false),
                    Focus = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseActions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Of = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Line = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationSheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackReleases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreed = table.Column<string>(type: "TEXT", nullable: false),
                    IsAskedAnew = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReleasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakenBackBecause = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackReleases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyQuestion = table.Column<string>(type: "TEXT", nullable: false),
                    IsTakenBack = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoEvidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ParkedLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    IsSettled = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PracticeGrades",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionKey = table.Column<string>(type: "TEXT", nullable: false),
                    PairStep = table.Column<string>(type: "TEXT", nullable: false),
                    PairReason = table.Column<string>(type: "TEXT", nullable: false),
                    PairBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ModeratedStep = table.Column<string>(type: "TEXT", nullable: false),
                    ModeratedReason = table.Column<string>(type: "TEXT", nullable: false),
                    ModeratedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeGrades", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RunningDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunningDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSpent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageCodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageDevices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seat = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsDismissed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageDevices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Shows = table.Column<string>(type: "TEXT", nullable: false),
                    KeyQuestion = table.Column<string>(type: "TEXT", nullable: true),
                    IsBlack = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VotingRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<string>(type: "TEXT", nullable: false),
                    Options = table.Column<string>(type: "TEXT", nullable: false),
                    Budget = table.Column<int>(type: "INTEGER", nullable: false),
                    MayStack = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOnStage = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VotingRounds", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountPasskeys_UserId",
                table: "AccountPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_Round_Voter",
                table: "Ballots",
                columns: new[] { "Round", "Voter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoardSettings_Audit",
                table: "BoardSettings",
                column: "Audit",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseActions_Case",
                table: "CaseActions",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationSheets_Audit_Of",
                table: "EvaluationSheets",
                columns: new[] { "Audit", "Of" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackReleases_Case",
                table: "FeedbackReleases",
                column: "Case",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoEvidence_Case_Agency_KeyQuestion",
                table: "NoEvidence",
                columns: new[] { "Case", "Agency", "KeyQuestion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ParkedLines_Case",
                table: "ParkedLines",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeGrades_Case",
                table: "PracticeGrades",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeGrades_Return_QuestionKey",
                table: "PracticeGrades",
                columns: new[] { "Return", "QuestionKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RunningDays_Audit",
                table: "RunningDays",
                column: "Audit",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageCodes_Code",
                table: "StageCodes",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_StageDevices_Audit",
                table: "StageDevices",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_StageDevices_Seat",
                table: "StageDevices",
                column: "Seat",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageViews_Audit",
                table: "StageViews",
                column: "Audit",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VotingRounds_Audit",
                table: "VotingRounds",
                column: "Audit");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountPasskeys");

            migrationBuilder.DropTable(
                name: "Ballots");

            migrationBuilder.DropTable(
                name: "BoardSettings");

            migrationBuilder.DropTable(
                name: "CaseActions");

            migrationBuilder.DropTable(
                name: "EvaluationSheets");

            migrationBuilder.DropTable(
                name: "FeedbackReleases");

            migrationBuilder.DropTable(
                name: "NoEvidence");

            migrationBuilder.DropTable(
                name: "ParkedLines");

            migrationBuilder.DropTable(
                name: "PracticeGrades");

            migrationBuilder.DropTable(
                name: "RunningDays");

            migrationBuilder.DropTable(
                name: "StageCodes");

            migrationBuilder.DropTable(
                name: "StageDevices");

            migrationBuilder.DropTable(
                name: "StageViews");

            migrationBuilder.DropTable(
                name: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "PracticeThemes");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "IsContribution",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "IsVeiled",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "SignedBy",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "AgendaShifts",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "NeedsChecking",
                table: "Annotations");

            migrationBuilder.DropColumn(
                name: "Opinion",
                table: "Annotations");

            migrationBuilder.DropColumn(
                name: "OpinionWhy",
                table: "Annotations");
        }
    }
}
