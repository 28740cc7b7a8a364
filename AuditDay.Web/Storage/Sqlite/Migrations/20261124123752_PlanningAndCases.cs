using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlanningAndCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "ReauditOf",
                table: "Audits",
                type: "TEXT",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_Audit",
                table: "Involvements",
                column: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Involvements_Case_Agency",
                table: "Involvements",
                columns: new[] { "Case", "Agency" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Involvements");

            migrationBuilder.DropColumn(
                name: "NominatedBecause",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "NominatedBy",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ReauditOf",
                table: "Audits");
        }
    }
}
