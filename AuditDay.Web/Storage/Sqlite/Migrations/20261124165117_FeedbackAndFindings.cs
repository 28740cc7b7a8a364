using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FeedbackAndFindings : Migration
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

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "Findings",
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

            migrationBuilder.CreateIndex(
                name: "IX_CaseActions_Case",
                table: "CaseActions",
                column: "Case");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseActions");

            migrationBuilder.DropTable(
                name: "FeedbackReleases");

            migrationBuilder.DropTable(
                name: "NoEvidence");

            migrationBuilder.DropTable(
                name: "ParkedLines");

            migrationBuilder.DropTable(
                name: "PracticeGrades");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "Findings");

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
