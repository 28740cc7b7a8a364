using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReturnsChecked : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_AnswerQueries_Audit",
                table: "AnswerQueries",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerQueries_Return",
                table: "AnswerQueries",
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
                name: "IX_ReturnPlaces_Return_Of",
                table: "ReturnPlaces",
                columns: new[] { "Return", "Of" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerQueries");

            migrationBuilder.DropTable(
                name: "ExtensionRequests");

            migrationBuilder.DropTable(
                name: "ReturnPlaces");

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
                name: "At",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "By",
                table: "DraftAnswers");
        }
    }
}
