using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RunningTheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AgendaShifts",
                table: "Audits",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

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

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationSheets_Audit_Of",
                table: "EvaluationSheets",
                columns: new[] { "Audit", "Of" },
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EvaluationSheets");

            migrationBuilder.DropTable(
                name: "RunningDays");

            migrationBuilder.DropTable(
                name: "StageCodes");

            migrationBuilder.DropTable(
                name: "StageDevices");

            migrationBuilder.DropTable(
                name: "StageViews");

            migrationBuilder.DropColumn(
                name: "AgendaShifts",
                table: "Audits");
        }
    }
}
