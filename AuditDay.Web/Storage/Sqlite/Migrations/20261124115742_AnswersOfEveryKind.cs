using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AnswersOfEveryKind : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<string>(
                name: "Rows",
                table: "Answers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Edition",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "Rows",
                table: "DraftAnswers");

            migrationBuilder.DropColumn(
                name: "Rows",
                table: "Answers");
        }
    }
}
